import type { APIRoute } from 'astro';
import { summarizeClient } from '../../domain/export/client-data.ts';
import { sortByName } from '../../domain/names/client-names.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => {
  const content = await getSiteContent();
  return Response.json(sortByName(content.clients).map((client) => summarizeClient(content, client)));
};
