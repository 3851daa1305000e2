import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { placeAddresses } from '../../components/site/url.ts';
import { listSupportRows } from '../../domain/export/support-rows.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  new Response(
    stringify(placeAddresses(listSupportRows(await getSiteContent()), origin), { header: true, escape_formulas: true }),
  );
