import { readFileSync } from 'node:fs';
import { sections } from '../domain/content/addresses.ts';
import { fullUrlIn } from '../domain/content/place.ts';
import { escapeMarkup } from '../domain/words/escape.ts';
import type { Site, SiteFile } from './site-file.ts';

/** Everything may be read. The map of the site is there only where the site knows its address. */
const writeRobots = ({ place }: Site): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(place.origin === undefined ? [] : [`Sitemap: ${fullUrlIn(place, '/sitemap.xml')}`]),
    '',
  ].join('\n');

/** Lets a browser search the site from its address bar. Browsers ask for the site's full address: build with --site. */
function writeSearchDescription({ content: { site }, place }: Site): string {
  const address = (path: string) => escapeMarkup(fullUrlIn(place, path));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>App support</ShortName>
  <LongName>${escapeMarkup(site.title)}</LongName>
  <Description>Which Microsoft 365 app supports certificate-based authentication on which platform</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${address('/icon.svg')}</Image>
  <Url type="text/html" template="${address(sections.search.address)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

const themeScript = new URL('../scripts/theme/restore-theme.js', import.meta.url);

/** What browsers and crawlers ask for by a name of their own. */
export const listBrowserFiles = (site: Site): SiteFile[] => [
  { address: '/robots.txt', write: () => writeRobots(site) },
  { address: '/opensearch.xml', write: () => writeSearchDescription(site) },
  // Pages that a browser keeps from before the script of the theme stood in them still ask for it.
  { address: '/theme.js', write: () => readFileSync(themeScript) },
];
