import { Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Statement } from '../domain/site-content.ts';

/** What a cell is to hold. */
export interface CellStatements {
  capability: string;
  platform: string;
  statements: Statement[];
}

/** The capability's table and its first revision: what a bare status means. */
interface Table {
  source: string;
  first: string;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));

/** The map at a key, made where it is missing, with its keys in the given order. */
function openMap(document: Document, parent: YAMLMap, key: string, order: readonly string[]): YAMLMap {
  const found = parent.get(key, true);
  if (isMap(found)) return found;
  const made = new YAMLMap(document.schema);
  parent.set(document.createNode(key), made);
  sortKeys(parent, order);
  return made;
}

function sortKeys(map: YAMLMap, order: readonly string[]): void {
  const place = (pair: Pair) => (order.includes(keyOf(pair)) ? order.indexOf(keyOf(pair)) : order.length);
  map.items.sort((a, b) => place(a as Pair) - place(b as Pair));
}

/** What an item of a cell's list says, written out. */
function readItem(item: unknown, table: Table): Statement | undefined {
  if (!isMap(item)) return undefined;
  const source = String(item.get('source') ?? table.source);
  return { status: item.get('status') as Statement['status'], since: String(item.get('since') ?? table.first), source };
}

const isSame = (a: Statement | undefined, b: Statement) => a?.status === b.status && a.since === b.since && a.source === b.source;

function makeItem(document: Document, { status, since, source }: Statement, table: Table): Node {
  const node = document.createNode(source === table.source ? { status, since } : { status, since, source });
  (node as YAMLMap).flow = true;
  return node;
}

/** The node of a cell: a bare status where that says it all, else a list in which the items that stay keep their comments. */
function makeCell(document: Document, old: unknown, statements: Statement[], table: Table): Node {
  const [only] = statements;
  if (statements.length === 1 && only?.source === table.source && only.since === table.first && !isSeq(old)) {
    if (!isScalar(old)) return document.createNode(only.status);
    old.value = only.status;
    return old;
  }
  const items = isSeq(old) ? old.items : [];
  const list = isSeq(old) ? old : (document.createNode([]) as YAMLSeq);
  list.items = statements.map((statement) => items.find((item) => isSame(readItem(item, table), statement)) ?? makeItem(document, statement, table));
  return list;
}

/** The lines of the support key alone. What stands before the key is not theirs. */
function renderSupport(document: Document, pair: Pair): string {
  const key = pair.key as Node;
  key.commentBefore = null;
  key.spaceBefore = false;
  const alone = new Document(new YAMLMap(document.schema));
  (alone.contents as YAMLMap).items.push(pair);
  return alone.toString({ lineWidth: 0 });
}

/**
 * Writes statements into the text of a client file. Comments stay, and so does every character outside the support key.
 * @param orders the ids of capabilities and platforms in their order, for keys that are new
 */
export function writeStatements(text: string, cells: readonly CellStatements[], tables: ReadonlyMap<string, Table>, orders: { capabilities: string[]; platforms: string[] }): string {
  const document = parseDocument(text);
  const root = document.contents as YAMLMap;
  const [start, end] = findSupport(root) ?? [text.length, text.length];
  for (const { capability, platform, statements } of cells) {
    const row = openMap(document, openMap(document, root, 'support', []), capability, orders.capabilities);
    const table = tables.get(capability) as Table;
    const old = row.get(platform, true);
    const made = makeCell(document, old, statements, table);
    if (made !== old) row.set(old === undefined ? document.createNode(platform) : platform, made);
    sortKeys(row, orders.platforms);
  }
  const pair = root.items.find((one) => keyOf(one as Pair) === 'support') as Pair;
  const before = text.slice(0, start);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${renderSupport(document, pair)}${text.slice(end)}`;
}

/** Where the support key and its value stand in the text. */
function findSupport(root: YAMLMap): [start: number, end: number] | undefined {
  const pair = root.items.find((one) => keyOf(one as Pair) === 'support') as Pair | undefined;
  const start = (pair?.key as Node | undefined)?.range?.[0];
  const end = (pair?.value as Node | undefined)?.range?.[2];
  return start === undefined || end === undefined ? undefined : [start, end];
}
