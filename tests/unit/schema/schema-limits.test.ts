import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { collections } from '../../../src/schema/collections.ts';

type JsonSchema = Record<string, any>;

/** Every part of a schema with its place, such as clients.identifiers[].note. */
function listParts(schema: JsonSchema, place: string): [place: string, schema: JsonSchema][] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const inner: [string, JsonSchema][] = [
    ...Object.entries<JsonSchema>(properties).map(([key, part]): [string, JsonSchema] => [`${place}.${key}`, part]),
    ...(items ? [[`${place}[]`, items] as [string, JsonSchema]] : []),
    ...(additionalProperties ? [[`${place}.*`, additionalProperties] as [string, JsonSchema]] : []),
    ...(anyOf as JsonSchema[]).map((part): [string, JsonSchema] => [place, part]),
  ];
  return [[place, schema], ...inner.flatMap(([at, part]) => listParts(part, at))];
}

const parts = Object.entries(collections).flatMap(([folder, { schema }]) =>
  listParts(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), folder),
);

test('every list has a limit in the published schema', () => {
  const lists = parts.filter(([, { type }]) => type === 'array');
  assert.ok(lists.length > 20);
  assert.deepEqual(
    lists.filter(([, { maxItems }]) => !(maxItems <= 1_000)).map(([place]) => place),
    [],
  );
});

test('every text has a limit, or a pattern that is one', () => {
  const isShort = ({ maxLength, pattern = '', enum: choices, const: only }: JsonSchema) =>
    maxLength <= 1_000 || choices || only !== undefined || (/^\^.*\$$/.test(pattern) && !/[*+]|\{\d+,\}/.test(pattern));
  const texts = parts.filter(([, { type }]) => type === 'string');
  assert.ok(texts.length > 50);
  assert.deepEqual(
    texts.filter(([, schema]) => !isShort(schema)).map(([place]) => place),
    [],
  );
});

test('every number has a limit', () => {
  const numbers = parts.filter(([, { type }]) => type === 'integer' || type === 'number');
  assert.ok(numbers.length > 0);
  assert.deepEqual(
    numbers.filter(([, { minimum, maximum }]) => !(minimum >= 1 && maximum <= 1_000)).map(([place]) => place),
    [],
  );
});

test('what a revision needs beside a commit is published', () => {
  const [, revision] = parts.find(([place]) => place === 'sources.revisions[]') ?? assert.fail();
  assert.deepEqual(revision.dependentRequired, { commit: ['repository'], path: ['repository'] });
});
