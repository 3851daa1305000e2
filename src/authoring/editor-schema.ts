import { z, type ZodType } from 'zod';
import { collections, type CollectionName } from '../schema/collections.ts';
import { shorthands } from '../schema/shorthands.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Editors know this draft, the newest of all of them. */
const toDraft7 = (schema: ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });

/** The part of a schema that a key leads to: `[]` to the items of a list, `*` to what stands under any key. */
const partNames: Readonly<Record<string, string>> = { '[]': 'items', '*': 'additionalProperties' };

/** A schema in which a short form is taken at a path, too. */
function allow(schema: JsonSchema, [key, ...rest]: readonly string[], short: JsonSchema): JsonSchema {
  if (key === undefined) return { description: schema.description, anyOf: [short, schema] };
  const part = partNames[key];
  const inner: unknown = part === undefined ? schema.properties?.[key] : schema[part];
  const changed = allow(inner as JsonSchema, rest, short);
  return part === undefined
    ? { ...schema, properties: { ...schema.properties, [key]: changed } }
    : { ...schema, [part]: changed };
}

/** The JSON Schema of a collection as its files are written, shorthands allowed: what an editor completes and underlines. */
export function buildEditorSchema(name: CollectionName): JsonSchema {
  const forms = shorthands[name] ?? [];
  return forms.reduce((schema, { path, short }) => {
    const { $schema: _, ...form } = toDraft7(short);
    return allow(schema, path, form);
  }, toDraft7(collections[name].schema));
}
