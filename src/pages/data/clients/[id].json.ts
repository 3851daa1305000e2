import type { APIRoute, GetStaticPaths } from 'astro';
import { describeClient } from '../../../domain/export/client-data.ts';
import { getSiteContent } from '../../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { clients } = await getSiteContent();
  return clients.map((client) => ({ params: { id: client.id }, props: { client } }));
};

export const GET: APIRoute = async ({ props }) => Response.json(describeClient(await getSiteContent(), props.client));
