import type { APIRoute, GetStaticPaths } from 'astro';
import { clientData } from '../../../domain/export/client-data.ts';
import { getSiteContent } from '../../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { clients } = await getSiteContent();
  return clients.map((client) => ({ params: { id: client.id }, props: { client } }));
};

export const GET: APIRoute = async ({ props }) => Response.json(clientData(await getSiteContent(), props.client));
