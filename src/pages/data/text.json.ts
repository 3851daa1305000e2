import type { APIRoute } from 'astro';
import { listPassages } from '../../domain/search/text/list-passages.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => Response.json(listPassages(await getSiteContent()));
