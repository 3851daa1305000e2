import type { APIRoute } from 'astro';
import { fullUrl } from '../../components/site/url.ts';
import { describeInterface } from '../../domain/export/contract/openapi.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  Response.json(describeInterface(await getSiteContent(), fullUrl('/', origin)));
