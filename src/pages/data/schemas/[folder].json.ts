import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { collectionNames, collections, type CollectionName } from '../../../schema/collections.ts';

/** The JSON Schema of each kind of content file, shorthands written out. */
export const getStaticPaths = (() =>
  collectionNames.map((folder) => ({ params: { folder } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { folder: CollectionName }> = ({ params: { folder } }) =>
  Response.json(z.toJSONSchema(collections[folder].schema, { io: 'input', unrepresentable: 'any' }));
