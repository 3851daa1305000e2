import { sections } from '../domain/content/addresses.ts';
import type { APIRoute } from 'astro';
import { fullUrl } from '../components/site/url.ts';
import { escapeMarkup } from '../domain/words/escape.ts';
import { getSiteContent } from '../get-site-content.ts';

/** Lets a browser search the site from its address bar. Browsers ask for the site's full address: build with --site. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await getSiteContent();
  const address = (path: string) => escapeMarkup(fullUrl(path, origin));
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>App support</ShortName>
  <LongName>${escapeMarkup(site.title)}</LongName>
  <Description>Which Microsoft 365 app supports certificate-based authentication on which platform</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${address('/icon.svg')}</Image>
  <Url type="text/html" template="${address(sections.search.address)}?q={searchTerms}"/>
</OpenSearchDescription>
`);
};
