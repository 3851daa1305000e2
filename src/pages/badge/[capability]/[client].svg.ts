import type { APIRoute, GetStaticPaths } from 'astro';
import { writeBadge } from '../../../domain/export/embeds/badge.ts';
import { listShown, showAnswers } from '../../../domain/export/embeds/shown-answers.ts';
import { getSiteContent } from '../../../get-site-content.ts';
import { lightColours } from '../../../styles/colours.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  listShown(await getSiteContent()).map(({ capability, client }) => ({
    params: { capability: capability.id, client: client.id },
    props: { capability, client },
  }));

export const GET: APIRoute = async ({ props: { capability, client } }) => {
  const content = await getSiteContent();
  const badge = writeBadge(showAnswers(content, capability, client), content.site, lightColours);
  return new Response(badge, { headers: { 'Content-Type': 'image/svg+xml' } });
};
