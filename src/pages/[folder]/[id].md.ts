import type { APIRoute, GetStaticPaths } from 'astro';
import { placeLinks } from '../../components/site/url.ts';
import { writeCapability } from '../../domain/export/twins/capability.ts';
import { writeCheck } from '../../domain/export/twins/check.ts';
import { writeClient } from '../../domain/export/twins/client.ts';
import { writeGuide } from '../../domain/export/twins/guide.ts';
import { writePlatform } from '../../domain/export/twins/platform.ts';
import { getSiteContent } from '../../get-site-content.ts';

/** The twin of each client, platform, capability and guide, and of what is read before a capability is enforced, as Markdown: /clients/outlook.md. */
export const getStaticPaths: GetStaticPaths = async () => {
  const content = await getSiteContent();
  const list = <Entry extends { id: string }>(
    folder: string,
    entries: Entry[],
    write: (of: typeof content, entry: Entry) => string,
  ) => entries.map((entry) => ({ params: { folder, id: entry.id }, props: { text: write(content, entry) } }));
  return [
    ...list('clients', content.clients, writeClient),
    ...list('platforms', content.platforms, writePlatform),
    ...list('capabilities', content.capabilities, writeCapability),
    ...list('guides', content.guides, writeGuide),
    ...list('check', content.capabilities.slice(1), writeCheck),
  ];
};

export const GET: APIRoute = ({ props }) => new Response(placeLinks(props.text));
