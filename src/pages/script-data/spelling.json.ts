import type { APIRoute } from 'astro';
import { listPassages } from '../../domain/search/text/list-passages.ts';
import { buildSpellingData } from '../../domain/search/text/spelling.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => {
  const content = await getSiteContent();
  return Response.json(buildSpellingData(listPassages(content), content.site.search));
};
