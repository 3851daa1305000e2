import type { APIRoute } from 'astro';
import { placeAddresses } from '../../components/site/url.ts';
import { listChangeRows } from '../../domain/export/change-rows.ts';
import { writeRecords } from '../../domain/export/write-csv.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  new Response(writeRecords(placeAddresses(listChangeRows(await getSiteContent()), origin)));
