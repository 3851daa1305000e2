import type { APIRoute } from 'astro';
import { placeLinks } from '../components/site/url.ts';
import { writeLlms } from '../domain/export/llms.ts';
import { getSiteContent } from '../get-site-content.ts';

export const GET: APIRoute = async () => new Response(placeLinks(writeLlms(await getSiteContent())));
