import type { APIRoute, GetStaticPaths } from 'astro';
import { z, type ZodType } from 'zod';
import { schemas } from '../../../loader/validate-file.ts';

/** The JSON Schema of each kind of content file, shorthands written out. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(schemas).map(([folder, schema]) => ({ params: { folder }, props: { schema } }));

export const GET: APIRoute = ({ props }) =>
  Response.json(z.toJSONSchema(props.schema as ZodType, { io: 'input', unrepresentable: 'any' }));
