import type { APIRoute } from 'astro';
import { placeLinks } from '../components/site/url.ts';
import { writeErrors } from '../domain/export/twins/errors.ts';
import { getSiteContent } from '../get-site-content.ts';

/** The page of errors as Markdown. */
export const GET: APIRoute = async () => new Response(placeLinks(writeErrors(await getSiteContent())));
