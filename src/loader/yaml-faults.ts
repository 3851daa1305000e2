import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

/** What is wrong at a place of a YAML text, counted in characters from its start. */
export interface YamlFault {
  message: string;
  at: number;
}

/** Deeper than any schema goes. */
const deepest = 20;

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Tags and marks change what a value is, out of sight of whoever reads it. */
function findMark(node: Node, at: number): YamlFault | undefined {
  if (isAlias(node))
    return {
      message: `"*${node.source}" refers to another place. Expected the value itself; text that begins with * needs quotes.`,
      at,
    };
  const { tag, anchor } = node as { tag?: string; anchor?: string };
  if (tag !== undefined)
    return { message: 'A tag. Expected the value alone; text that begins with ! needs quotes.', at };
  return anchor === undefined
    ? undefined
    : { message: `"&${anchor}" marks a place. Expected the value alone; text that begins with & needs quotes.`, at };
}

/** What is wrong with a key among those that stand before it. */
function findKeyFault({ key }: Pair, before: ReadonlySet<unknown>): string | undefined {
  if (!isScalar(key) || typeof key.value !== 'string')
    return 'This key is no text. Expected a word, or a word in quotes.';
  if (key.value === '__proto__') return '"__proto__" is not a key here: it is taken by JavaScript.';
  return before.has(key.value) ? 'This key stands twice. Expected each key once.' : undefined;
}

/** The parser compares each key with every other, which takes minutes where there are many. */
function listKeyFaults(map: YAMLMap): YamlFault[] {
  const before = new Set<unknown>();
  return map.items.flatMap((pair) => {
    const message = findKeyFault(pair, before);
    if (isScalar(pair.key)) before.add(pair.key.value);
    return message === undefined ? [] : [{ message, at: startOf(pair.key) }];
  });
}

function listBelow(node: unknown, depth: number): YamlFault[] {
  if (depth > deepest)
    return [{ message: `Not YAML as it is used here: more than ${deepest} levels deep.`, at: startOf(node) }];
  if (isPair(node)) return [...listBelow(node.key, depth + 1), ...listBelow(node.value, depth)];
  if (!isNode(node)) return [];
  const mark = findMark(node, startOf(node));
  if (mark !== undefined) return [mark];
  const keys = isMap(node) ? listKeyFaults(node) : [];
  return isMap(node) || isSeq(node) ? [...keys, ...node.items.flatMap((item) => listBelow(item, depth + 1))] : [];
}

/** What is YAML, but says more than a reader sees: tags, anchors, aliases, directives, keys that are no words or stand twice. */
export function listYamlFaults(document: Document): YamlFault[] {
  const { yaml, tags } = document.directives ?? {};
  const isDirected = yaml?.explicit === true || Object.keys(tags ?? {}).some((handle) => handle !== '!!');
  return [
    ...(isDirected ? [{ message: 'A line that begins with %. Expected content only.', at: 0 }] : []),
    ...listBelow(document.contents, 0),
  ];
}
