import type { APIRoute } from 'astro';
import { listStatementRows } from '../../domain/export/support-rows.ts';
import { writeRecords } from '../../domain/export/write-csv.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => new Response(writeRecords(listStatementRows(await getSiteContent())));
