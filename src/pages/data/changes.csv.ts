import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { listChangeRows } from '../../domain/export/change-rows.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => new Response(stringify(listChangeRows(await getSiteContent()), { header: true, escape_formulas: true }));
