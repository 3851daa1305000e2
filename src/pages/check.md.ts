import type { APIRoute } from 'astro';
import { placeLinks } from '../components/site/url.ts';
import { writeCheck } from '../domain/export/twins/check.ts';
import { getSiteContent } from '../get-site-content.ts';

/** What stands in the way of enforcing the subject of the site, as Markdown. */
export const GET: APIRoute = async () => {
  const content = await getSiteContent();
  const [subject] = content.capabilities;
  if (subject === undefined) throw new Error('There is no capability.');
  return new Response(placeLinks(writeCheck(content, subject)));
};
