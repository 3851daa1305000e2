import { feedAddress, sections } from '../../domain/content/addresses.ts';
import type { APIRoute } from 'astro';
import { fullUrl } from '../../components/site/url.ts';
import { listChangeGroups } from '../../domain/history/change-list.ts';
import { tellChanges } from '../../domain/export/feed-entries.ts';
import { writeFeed } from '../../domain/export/feed.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const content = await getSiteContent();
  const { name, address: page } = sections.changes;
  const subject = { name: 'changes', title: name, address: feedAddress(page), page };
  return new Response(
    writeFeed(content, tellChanges(listChangeGroups(content)), subject, (path) => fullUrl(path, origin)),
  );
};
