import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  YAMLMap,
  type Document,
  type Node,
  type Pair,
  type YAMLSeq,
} from 'yaml';
import type { Statement } from '../domain/content/site-content.ts';

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
  const rank = (pair: Pair) => (order.includes(keyOf(pair)) ? order.indexOf(keyOf(pair)) : order.length);
  map.items.sort((a, b) => rank(a as Pair) - rank(b as Pair));
}

/** What an item of a cell's list says, written out. */
function readItem(item: unknown, table: Table): Statement | undefined {
  if (!isMap(item)) return undefined;
  const source = String(item.get('source') ?? table.source);
  return { status: item.get('status') as Statement['status'], since: String(item.get('since') ?? table.first), source };
}

const isSame = (a: Statement | undefined, b: Statement) =>
  a?.status === b.status && a.since === b.since && a.source === b.source;

function makeItem(document: Document, { status, since, source }: Statement, table: Table): YAMLMap {
  const node = document.createNode(source === table.source ? { status, since } : { status, since, source }) as YAMLMap;
  node.flow = true;
  return node;
}

/** The items of a cell's list as they stand; a bare status is the one item that it means, with its comment. */
function listItems(document: Document, old: unknown, table: Table): unknown[] {
  if (isSeq(old)) return old.items;
  if (!isScalar(old)) return [];
  const item = makeItem(
    document,
    { status: old.value as Statement['status'], since: table.first, source: table.source },
    table,
  );
  item.comment = old.comment;
  return [item];
}

/** The node of a cell: a bare status where that says it all, else a list in which the items that stay keep their comments. */
function makeCell(document: Document, old: unknown, statements: Statement[], table: Table): Node {
  const [only] = statements;
  if (statements.length === 1 && only?.source === table.source && only.since === table.first && !isSeq(old)) {
    if (!isScalar(old)) return document.createNode(only.status);
    old.value = only.status;
    return old;
  }
  const items = listItems(document, old, table);
  const list = isSeq(old) ? old : (document.createNode([]) as YAMLSeq);
  list.items = statements.map(
    (statement) =>
      items.find((item) => isSame(readItem(item, table), statement)) ?? makeItem(document, statement, table),
  );
  return list;
}

/** The support key with its lines: up to the next line that begins at the margin. */
const supportLines = /^support:.*(?:\n[ \t].*|\n(?=\n*[ \t]))*\n?/m;

function editSupport(
  lines: string,
  cells: readonly CellStatements[],
  tables: ReadonlyMap<string, Table>,
  orders: Orders,
): string {
  const document: Document = parseDocument(lines === '' ? '{}' : lines);
  const root = document.contents as YAMLMap;
  root.flow = false;
  const support = openMap(document, root, 'support', []);
  for (const { capability, platform, statements } of cells) {
    const row = openMap(document, support, capability, orders.capabilities);
    const table = tables.get(capability) as Table;
    const old = row.get(platform, true);
    const made = makeCell(document, old, statements, table);
    if (made !== old) row.set(old === undefined ? document.createNode(platform) : platform, made);
    sortKeys(row, orders.platforms);
  }
  return document.toString({ lineWidth: 0 });
}

/** The ids of capabilities and platforms in their order, for keys that are new. */
interface Orders {
  capabilities: string[];
  platforms: string[];
}

/** Writes statements into the text of a client file. Comments stay, and so does every character outside the support key. */
export function writeStatements(
  text: string,
  cells: readonly CellStatements[],
  tables: ReadonlyMap<string, Table>,
  orders: Orders,
): string {
  const plain = text.replaceAll('\r\n', '\n');
  const found = supportLines.exec(plain);
  const lines = editSupport(found?.[0] ?? '', cells, tables, orders);
  const written =
    found === null
      ? `${plain.trimEnd()}\n${lines}`
      : plain.slice(0, found.index) + lines + plain.slice(found.index + found[0].length);
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}
