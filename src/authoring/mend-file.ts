import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { compare } from '../domain/content/order.ts';
import type { Client, Path, SiteContent, Statement } from '../domain/content/site-content.ts';
import type { ContentFile } from '../loader/content-files.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { orderKeys, type KeyOrder } from './order-keys.ts';
import { orderStatements } from './order-statements.ts';
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
  const capabilities = content.capabilities.map(({ id }) => id);
  const platforms = content.platforms.map(({ id }) => id);
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

const isRemarked = (item: unknown): boolean => isNode(item) && Boolean(item.comment ?? item.commentBefore);

/** One cell of a client: what it says, and where. */
interface Cell {
  path: [support: string, capability: string, platform: string];
  statements: readonly Statement[];
}

function mendCell(text: string, { path, statements }: Cell): Mended {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || list.items.length !== statements.length) return { text, mends: [] };
  const order = orderStatements(statements, (index) => isRemarked(list.items[index]));
  const deleted = statements.length - order.length;
  if (deleted === 0 && order.every((from, index) => from === index)) return { text, mends: [] };
  const what = deleted > 0 ? `without ${deleted} that said it again` : 'the newest first';
  return { text: reorder(text, list, order), mends: [`${path.join('.')} ${what}`] };
}

/** Each cell is mended in the text that the one before left. */
function mendSupport(text: string, { support }: Client): Mended {
  const cells = Object.entries(support).flatMap(([capability, row]) =>
    Object.entries(row).map(([platform, statements]): Cell => ({
      path: ['support', capability, platform],
      statements,
    })),
  );
  return cells.reduce<Mended>(
    (before, cell) => {
      const after = mendCell(before.text, cell);
      return { text: after.text, mends: [...before.mends, ...after.mends] };
    },
    { text, mends: [] },
  );
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
  const support = client ? mendSupport(yaml, client) : { text: yaml, mends: [] };
  const revisions = folder === 'sources' ? mendRevisions(support.text) : support;
  const keys = mendKeys(revisions.text, folder, content);
  const mended = before + keys.text + after;
  return {
    text: text.includes('\r\n') ? mended.replaceAll('\n', '\r\n') : mended,
    mends: [...support.mends, ...(revisions === support ? [] : revisions.mends), ...keys.mends],
  };
}
