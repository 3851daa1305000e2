import type { APIRoute, GetStaticPaths } from 'astro';
import { fullUrl } from '../../../components/site/url.ts';
import { clientAddress, feedAddress } from '../../../domain/content/addresses.ts';
import { followClient } from '../../../domain/export/feed-entries.ts';
import { writeFeed } from '../../../domain/export/feed.ts';
import { getSiteContent } from '../../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { clients } = await getSiteContent();
  return clients.map((client) => ({ params: { id: client.id }, props: { client } }));
};

export const GET: APIRoute = async ({ props: { client }, site: origin }) => {
  const content = await getSiteContent();
  const page = clientAddress(client.id);
  const subject = { name: `clients/${client.id}`, title: client.name, address: feedAddress(page), page };
  return new Response(writeFeed(content, followClient(content, client), subject, (path) => fullUrl(path, origin)));
};
