import type { APIRoute } from 'astro';
import { describeDisputes } from '../../domain/export/dispute-data.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => Response.json(describeDisputes(await getSiteContent()));
