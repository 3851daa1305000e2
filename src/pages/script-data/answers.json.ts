import type { APIRoute } from 'astro';
import { buildNameData } from '../../domain/search/questions/build-question-data.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => Response.json(buildNameData(await getSiteContent()));
