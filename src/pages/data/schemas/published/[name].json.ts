import type { APIRoute, GetStaticPaths } from 'astro';
import { fullUrl } from '../../../../components/site/url.ts';
import { publishedSchemaAddress } from '../../../../domain/content/addresses.ts';
import { describeForm } from '../../../../domain/export/contract/json-schema.ts';
import { publishedNames, type PublishedName } from '../../../../schema/published/files.ts';

export const getStaticPaths = (() => publishedNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { name: PublishedName }> = ({ params: { name }, site: origin }) =>
  Response.json(describeForm(name, origin && fullUrl(publishedSchemaAddress(name), origin)));
