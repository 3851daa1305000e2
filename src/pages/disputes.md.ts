import type { APIRoute } from 'astro';
import { placeLinks } from '../components/site/url.ts';
import { writeDisputes } from '../domain/export/twins/disputes.ts';
import { getSiteContent } from '../get-site-content.ts';

/** The page of disputes as Markdown. */
export const GET: APIRoute = async () => new Response(placeLinks(writeDisputes(await getSiteContent())));
