import type { APIRoute, GetStaticPaths } from 'astro';
import { placedJson } from '../../components/site/url.ts';
import { buildFile } from '../../domain/export/contract/build-file.ts';
import { getSiteContent } from '../../get-site-content.ts';
import { wholeNames, type WholeName } from '../../schema/published/files.ts';

export const getStaticPaths = (() => wholeNames.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { file: WholeName }> = async ({ params: { file }, site: origin }) =>
  placedJson(buildFile(file, await getSiteContent()), origin);
