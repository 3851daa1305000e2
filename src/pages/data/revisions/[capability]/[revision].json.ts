import type { APIRoute, GetStaticPaths } from 'astro';
import { readRevision } from '../../../../domain/history/revision-table.ts';
import { tableOf } from '../../../../domain/content/sources.ts';
import { getSiteContent } from '../../../../get-site-content.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const content = await getSiteContent();
  return content.capabilities.flatMap((capability) =>
    tableOf(content, capability).revisions.map(({ id }) => ({
      params: { capability: capability.id, revision: id },
      props: { capability },
    })),
  );
};

export const GET: APIRoute = async ({ params, props }) => {
  const { clients } = await getSiteContent();
  return Response.json(readRevision(clients, props.capability, params.revision ?? ''));
};
