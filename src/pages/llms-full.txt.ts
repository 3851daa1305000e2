import type { APIRoute } from 'astro';
import { placeLinks } from '../components/site/url.ts';
import { writeFullLlms } from '../domain/export/llms.ts';
import { getSiteContent } from '../get-site-content.ts';

export const GET: APIRoute = async () => new Response(placeLinks(writeFullLlms(await getSiteContent())));
