import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { listSupportRows } from '../../domain/export/support-rows.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => new Response(stringify(listSupportRows(await getSiteContent()), { header: true, escape_formulas: true }));
