import type { APIRoute } from 'astro';
import { placeAddresses } from '../../components/site/url.ts';
import { listSupportRows } from '../../domain/export/support-rows.ts';
import { writeRecords } from '../../domain/export/write-csv.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  new Response(writeRecords(placeAddresses(listSupportRows(await getSiteContent()), origin)));
