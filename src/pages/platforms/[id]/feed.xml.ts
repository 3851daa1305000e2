import type { APIRoute, GetStaticPaths } from 'astro';
import { fullUrl } from '../../../components/site/url.ts';
import { platformAddress, feedAddress } from '../../../domain/content/addresses.ts';
import { followPlatform } from '../../../domain/export/feed-entries.ts';
import { writeFeed } from '../../../domain/export/feed.ts';
import { getSiteContent } from '../../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { platforms } = await getSiteContent();
  return platforms.map((platform) => ({ params: { id: platform.id }, props: { platform } }));
};

export const GET: APIRoute = async ({ props: { platform }, site: origin }) => {
  const content = await getSiteContent();
  const page = platformAddress(platform.id);
  const subject = { name: `platforms/${platform.id}`, title: platform.name, address: feedAddress(page), page };
  return new Response(writeFeed(content, followPlatform(content, platform), subject, (path) => fullUrl(path, origin)));
};
