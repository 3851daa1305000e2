import type { APIRoute } from 'astro';
import { fullUrl } from '../components/site/url.ts';

/** Everything may be read. The map of the site is there only where the site knows its address. */
export const GET: APIRoute = ({ site: origin }) =>
  new Response(
    ['User-agent: *', 'Allow: /', ...(origin ? [`Sitemap: ${fullUrl('/sitemap.xml', origin)}`] : []), ''].join('\n'),
  );
