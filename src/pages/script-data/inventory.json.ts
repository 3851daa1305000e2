import type { APIRoute } from 'astro';
import { buildMatchData } from '../../domain/inventory/match/build-match-data.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => Response.json(buildMatchData(await getSiteContent()));
