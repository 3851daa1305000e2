import type { APIRoute } from 'astro';
import { fullUrl } from '../../components/site/url.ts';
import { listChangeGroups } from '../../domain/history/change-list.ts';
import { writeFeed } from '../../domain/export/feed.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const content = await getSiteContent();
  const subject = { name: 'changes', title: 'Changes', address: '/changes/feed.xml', page: '/changes/' };
  return new Response(writeFeed(content, listChangeGroups(content), subject, (path) => fullUrl(path, origin)));
};
