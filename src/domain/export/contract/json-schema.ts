import { z } from 'zod';
import { publishedFiles, type PublishedName } from '../../../schema/published/files.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The form of a published file, as JSON Schema 2020-12.
 * @param address where the schema itself lies, in full, if that is known: its `$id`
 */
export function describeForm(name: PublishedName, address?: string): JsonSchema {
  const { schema, what } = publishedFiles[name];
  const { $schema, ...form } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return { $schema, ...(address === undefined ? {} : { $id: address }), title: name, description: what, ...form };
}
