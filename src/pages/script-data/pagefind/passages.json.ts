import type { APIRoute } from 'astro';
import { listPassages } from '../../../domain/search/text/list-passages.ts';
import { getSiteContent } from '../../../get-site-content.ts';

/** What the index of the text is made of. It is no part of the site: `writeTextIndex` takes it away. */
export const GET: APIRoute = async () => Response.json(listPassages(await getSiteContent()));
