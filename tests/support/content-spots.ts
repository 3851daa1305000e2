import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

/** What a scalar of a content file stands for. */
export type Role = 'status' | 'date' | 'id' | 'choice' | 'address' | 'text' | 'other';

/** A key or a value in the text of a content file. */
export interface Spot {
  start: number;
  end: number;
  written: string;
  isKey: boolean;
  /** Whether it stands between braces or brackets. */
  isInFlow: boolean;
  role: Role;
}

const roles = new Map<string, Role>([
  ...['status', 'certificateOnDevice', 'smartCard'].map((key) => [key, 'status'] as const),
  ...['date', 'since', 'until', 'notBefore', 'reviewed'].map((key) => [key, 'date'] as const),
  ...['source', 'sources', 'table', 'client', 'platform', 'platforms', 'capability'].map((key) => [key, 'id'] as const),
  ...['kind', 'category', 'state', 'dateMeaning'].map((key) => [key, 'choice'] as const),
  ['url', 'address'],
  ...[
    'name',
    'title',
    'shortTitle',
    'shortName',
    'publisher',
    'summary',
    'text',
    'event',
    'note',
    'says',
    'reading',
    'detail',
    'aliases',
    'printedNames',
    'unconfirmed',
  ].map((key) => [key, 'text'] as const),
]);

/** The role of a scalar by the keys above it. */
function findRole(keys: readonly string[], isKey: boolean): Role {
  const [first, second] = keys;
  if (isKey) return first === 'support' && keys.length > 1 && keys.length < 4 ? 'id' : 'other';
  if (first === 'support' && keys.length === 3) return 'status';
  if (first === 'revisions' && keys.at(-1) === 'id') return 'date';
  if (first === 'lifecycle' && second === 'successors' && keys.at(-1) === 'id') return 'id';
  return roles.get(keys.at(-1) ?? '') ?? 'other';
}

/** Where the YAML of a file begins and ends. */
export function findYaml(text: string): { start: number; end: number } {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n') + 1 : text.length;
  return { start: text.startsWith('---\n') ? 4 : 0, end };
}

/** Every key and value of a content file. */
export function listSpots(text: string): Spot[] {
  const { start, end } = findYaml(text);
  const spots: Spot[] = [];
  const add = ({ range }: Scalar, keys: readonly string[], isKey: boolean, isInFlow: boolean) => {
    const [from, to] = [start + (range?.[0] ?? 0), start + (range?.[1] ?? 0)];
    if (to > from)
      spots.push({ start: from, end: to, written: text.slice(from, to), isKey, isInFlow, role: findRole(keys, isKey) });
  };
  const walk = (node: unknown, keys: readonly string[], isInFlow: boolean): void => {
    if (isScalar(node)) add(node, keys, false, isInFlow);
    if (isSeq(node) || isMap(node)) for (const item of node.items) walk(item, keys, isInFlow || node.flow === true);
    if (!isPair(node)) return;
    const inner = [...keys, String((node.key as Scalar).value)];
    add(node.key as Scalar, inner, true, isInFlow);
    walk(node.value, inner, isInFlow);
  };
  walk(parseDocument(text.slice(start, end)).contents, [], false);
  return spots;
}

/** Each key at the margin with all that stands below it. */
export function listSections(text: string): { key: string; start: number; end: number }[] {
  const { start, end } = findYaml(text);
  const heads = [...text.slice(start, end).matchAll(/^([A-Za-z]+):/gm)];
  return heads.map(({ 1: key = '', index }, place) => ({
    key,
    start: start + index,
    end: start + (heads[place + 1]?.index ?? end - start),
  }));
}
