import { capabilityAddress, feedAddress } from '../../../domain/content/addresses.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { fullUrl } from '../../../components/site/url.ts';
import { listChangeGroups } from '../../../domain/history/change-list.ts';
import { tellChanges } from '../../../domain/export/feed-entries.ts';
import { writeFeed } from '../../../domain/export/feed.ts';
import { getSiteContent } from '../../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { capabilities } = await getSiteContent();
  return capabilities.map((capability) => ({ params: { id: capability.id }, props: { capability } }));
};

export const GET: APIRoute = async ({ props: { capability }, site: origin }) => {
  const content = await getSiteContent();
  const page = capabilityAddress(capability.id);
  const subject = { name: capability.id, title: `${capability.name}: changes`, address: feedAddress(page), page };
  const groups = listChangeGroups(content).filter(({ difference }) => difference.capability.id === capability.id);
  return new Response(writeFeed(content, tellChanges(groups), subject, (path) => fullUrl(path, origin)));
};
