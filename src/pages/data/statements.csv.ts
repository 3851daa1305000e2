import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { listStatementRows } from '../../domain/export/support-rows.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () =>
  new Response(stringify(listStatementRows(await getSiteContent()), { header: true, escape_formulas: true }));
