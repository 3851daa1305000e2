import type { APIRoute } from 'astro';
import { url } from '../components/site/url.ts';
import { getSiteContent } from '../get-site-content.ts';

const escape = (text: string) => text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Lets a browser search the site from its address bar. Browsers ask for the site's full address: build with --site. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await getSiteContent();
  const address = (path: string) => escape(origin ? new URL(url(path), origin).href : url(path));
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>App support</ShortName>
  <LongName>${escape(site.title)}</LongName>
  <Description>Which Microsoft 365 app supports certificate-based authentication on which platform</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${address('/icon.svg')}</Image>
  <Url type="text/html" template="${address('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`);
};
