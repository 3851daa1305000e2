import type { APIRoute } from 'astro';
import { buildNameData, buildWordData } from '../../domain/search/questions/build-question-data.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => {
  const content = await getSiteContent();
  return Response.json(buildWordData(content, buildNameData(content)));
};
