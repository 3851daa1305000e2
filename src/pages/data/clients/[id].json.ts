import type { APIRoute, GetStaticPaths } from 'astro';
import { placedJson } from '../../../components/site/url.ts';
import { buildClientFile } from '../../../domain/export/contract/build-file.ts';
import { getSiteContent } from '../../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { clients } = await getSiteContent();
  return clients.map((client) => ({ params: { id: client.id }, props: { client } }));
};

export const GET: APIRoute = async ({ props, site: origin }) =>
  placedJson(buildClientFile(await getSiteContent(), props.client), origin);
