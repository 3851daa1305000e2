import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { compare } from '../domain/content/order.ts';
import type { Path } from '../domain/content/site-content.ts';
import { reorder } from './reorder.ts';

/** The keys of the map at a path, in their order. */
export type KeyOrder = (path: Path) => readonly string[];

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** For each place the index of the pair that belongs there; a key without a place comes last. */
function sortPairs(map: YAMLMap, keys: readonly string[]): number[] {
  const rank = (at: number) => {
    const pair = map.items[at];
    const index = pair === undefined ? -1 : keys.indexOf(keyOf(pair));
    return index < 0 ? keys.length : index;
  };
  return [...map.items.keys()].sort((a, b) => compare(rank(a), rank(b)));
}

interface Unordered {
  path: Path;
  map: YAMLMap;
  order: number[];
}

/** The first map whose keys do not stand in their order, and that was not seen. */
function findUnordered(node: unknown, path: Path, orderAt: KeyOrder, seen: ReadonlySet<string>): Unordered | undefined {
  if (isSeq(node)) return firstOf(node.items, (item, index) => findUnordered(item, [...path, index], orderAt, seen));
  if (!isMap(node)) return undefined;
  const order = sortPairs(node, orderAt(path));
  if (!seen.has(path.join()) && order.some((from, index) => from !== index)) return { path, map: node, order };
  return firstOf(node.items, (pair) => findUnordered(pair.value, [...path, keyOf(pair)], orderAt, seen));
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item, index: number) => Found | undefined) {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts the keys of YAML in order, and says in which maps. What would be read otherwise afterwards stays as it is. */
export function orderKeys(text: string, orderAt: KeyOrder): { text: string; ordered: Path[] } {
  const [ordered, seen]: [Path[], Set<string>] = [[], new Set()];
  let current = text;
  // Each move changes where the rest stands: the text is read anew.
  for (;;) {
    const document = parseDocument(current);
    const found = findUnordered(document.contents, [], orderAt, seen);
    if (found === undefined) return { text: current, ordered };
    seen.add(found.path.join());
    const moved = reorder(current, found.map, found.order);
    if (!isDeepStrictEqual(parseDocument(moved).toJS(), document.toJS())) continue;
    current = moved;
    ordered.push(found.path);
  }
}
