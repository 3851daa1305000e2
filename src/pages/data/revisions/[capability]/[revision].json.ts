import type { APIRoute, GetStaticPaths } from 'astro';
import { buildRevisionFile } from '../../../../domain/export/contract/build-file.ts';
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

export const GET: APIRoute = async ({ params, props }) =>
  Response.json(buildRevisionFile(await getSiteContent(), props.capability, params.revision ?? ''));
