import type { APIRoute, GetStaticPaths } from 'astro';
import { writeGuide } from '../../domain/export/markdown.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const content = await getSiteContent();
  return content.guides.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
};

export const GET: APIRoute = async ({ props }) => new Response(writeGuide(await getSiteContent(), props.entry));
