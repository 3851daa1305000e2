import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCapability } from '../../domain/export/markdown.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const content = await getSiteContent();
  return content.capabilities.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
};

export const GET: APIRoute = async ({ props }) => new Response(writeCapability(await getSiteContent(), props.entry));
