import type { APIRoute } from 'astro';
import { placeAddresses } from '../../components/site/url.ts';
import { writeWorkbook } from '../../domain/export/contract/workbook.ts';
import { listSupportRows } from '../../domain/export/support-rows.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const content = await getSiteContent();
  return new Response(await writeWorkbook(placeAddresses(listSupportRows(content), origin), content.site));
};
