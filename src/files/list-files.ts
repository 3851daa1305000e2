import { listBrowserFiles } from './browser-files.ts';
import { listDataFiles } from './data.ts';
import { listEmbedFiles } from './embeds.ts';
import { listFeeds } from './feeds.ts';
import { listOldPages } from './old-addresses.ts';
import { listScriptData } from './script-data.ts';
import type { Site, SiteFile } from './site-file.ts';
import { listTwinFiles } from './twins.ts';

/** Every file of the site but its pages and what the bundler makes, each written only when it is asked for. */
export const listFiles = (site: Site): SiteFile[] => [
  ...listBrowserFiles(site),
  ...listScriptData(site),
  ...listDataFiles(site),
  ...listTwinFiles(site),
  ...listFeeds(site),
  ...listEmbedFiles(site),
  ...listOldPages(site),
];
