import type { APIRoute, GetStaticPaths } from 'astro';
import { writePlatform } from '../../domain/export/markdown.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const content = await getSiteContent();
  return content.platforms.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
};

export const GET: APIRoute = async ({ props }) => new Response(writePlatform(await getSiteContent(), props.entry));
