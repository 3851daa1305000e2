import type { APIRoute } from 'astro';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => {
  const { sources } = await getSiteContent();
  return Response.json(sources.map(({ file: _file, ...source }) => source));
};
