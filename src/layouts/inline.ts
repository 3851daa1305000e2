import clientStyles from '../styles/client.css?inline';
import siteStyles from '../styles/site.css?inline';
import { writePolicy } from '../hosts/content-security-policy.ts';
import themeSource from '../scripts/theme/restore-theme.js?raw';

// A request for any of these would hold back the first paint by a turn of the network.

/** Without indentation, as the pages are trimmed: the policy's hash is of the very text that a page has. */
export const themeScript = themeSource.trim().replace(/\s*\n\s*/g, '\n');

export const styles = { client: clientStyles.trim(), site: siteStyles.trim() };

/** The policy of every page. */
export const policy = writePolicy({ scripts: [themeScript], styles: [styles.site, styles.client] });
