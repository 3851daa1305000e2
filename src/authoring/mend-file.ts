import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { compare } from '../domain/content/order.ts';
import type { Client, Path, SiteContent } from '../domain/content/site-content.ts';
import { ordersOf, writeStatements } from '../import/write-statements.ts';
import { mapTables } from '../loader/assemble.ts';
import type { ContentFile } from '../loader/content-files.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { mendStatements } from './mend-statements.ts';
import { orderKeys, type KeyOrder } from './order-keys.ts';
import { reorder } from './reorder.ts';

/** A text after mending, and what was mended, a sentence each. */
export interface Mended {
  text: string;
  mends: string[];
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Keys stand in the order of the schema, capabilities and platforms in theirs. */
function orderOf(name: CollectionName, content: SiteContent): KeyOrder {
  const schema = z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' });
  const { capabilities, platforms } = ordersOf(content);
  return (path) => {
    if (name === 'clients' && path[0] === 'support' && path.length <= 2)
      return path.length === 1 ? capabilities : platforms;
    return Object.keys(path.reduce<JsonSchema | undefined>(partAt, schema)?.properties ?? {});
  };
}

/** What stands under a key of a map, or in any place of a list. */
const partAt = (schema: JsonSchema | undefined, key: string | number): JsonSchema | undefined =>
  (typeof key === 'number' ? schema?.items : (schema?.properties?.[key] ?? schema?.additionalProperties)) as
    JsonSchema | undefined;

const describePath = (path: Path) => (path.length === 0 ? 'the file' : path.join('.').replace(/\.(\d+)/g, '[$1]'));

function mendKeys(text: string, name: CollectionName, content: SiteContent): Mended {
  const { text: mended, ordered } = orderKeys(text, orderOf(name, content));
  return { text: mended, mends: ordered.map((path) => `the keys of ${describePath(path)} in their order`) };
}

function mendSupport(text: string, client: Client, content: SiteContent): Mended {
  const cells = Object.entries(client.support).flatMap(([capability, row]) =>
    Object.entries(row)
      .map(([platform, said]) => ({ capability, platform, said, statements: mendStatements(said) }))
      .filter(({ said, statements }) => !isDeepStrictEqual(said, statements)),
  );
  if (cells.length === 0) return { text, mends: [] };
  return {
    text: writeStatements(text, cells, mapTables(content), ordersOf(content)),
    mends: cells.map(({ capability, platform, said, statements }) => {
      const deleted = said.length - statements.length;
      return `support.${capability}.${platform} ${deleted > 0 ? `without ${deleted} that said it again` : 'the newest first'}`;
    }),
  };
}

/** Revisions stand the newest first; two of one id have no order. */
function mendRevisions(text: string): Mended {
  const list = parseDocument(text).get('revisions', true);
  if (!isSeq(list)) return { text, mends: [] };
  const ids = list.items.map((revision) => (isMap(revision) ? String(revision.get('id')) : ''));
  const order = [...ids.keys()].sort((a, b) => compare(ids[b], ids[a]));
  const isSorted = order.every((from, index) => from === index);
  return isSorted ? { text, mends: [] } : { text: reorder(text, list, order), mends: ['revisions the newest first'] };
}

/** The YAML of a file, and what stands around it. */
function cut(text: string): [before: string, yaml: string, after: string] {
  const [, before = '', yaml = text, after = ''] = /^(---[ \t]*\n)([\s\S]*?)(^---[ \t]*$[\s\S]*)$/m.exec(text) ?? [];
  return [before, yaml, after];
}

/** Mends what has one answer in a sound file: the order of keys, statements and revisions, and statements that say nothing new. */
export function mendFile({ folder, id, text = '' }: ContentFile, content: SiteContent): Mended {
  const [before, yaml, after] = cut(text.replaceAll('\r\n', '\n'));
  const client = folder === 'clients' ? content.clients.find((one) => one.id === id) : undefined;
  const support = client ? mendSupport(yaml, client, content) : { text: yaml, mends: [] };
  const revisions = folder === 'sources' ? mendRevisions(support.text) : support;
  const keys = mendKeys(revisions.text, folder, content);
  const mended = before + keys.text + after;
  return {
    text: text.includes('\r\n') ? mended.replaceAll('\n', '\r\n') : mended,
    mends: [...support.mends, ...(revisions === support ? [] : revisions.mends), ...keys.mends],
  };
}
