import { isMap, isNode, isPair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Where something stands in the text: from its first character to behind its last. */
type Span = readonly [start: number, end: number];

function spanOfNode(node: unknown): Span {
  const [start = 0, end = 0] = (isNode(node) && node.range) || [];
  return [start, end];
}

/** In a map from the key to the end of its value, in a list the value. */
function spanOf(item: unknown): Span {
  if (!isPair(item)) return spanOfNode(item);
  const [start, end] = spanOfNode(item.key);
  return [start, isNode(item.value) ? spanOfNode(item.value)[1] : end];
}

/** Between braces each item takes another's place; commas and spaces stay. */
function reorderInline(text: string, spans: readonly Span[], order: readonly number[]): string {
  const pieces = order.map((from) => text.slice(...(spans[from] ?? [0, 0])));
  const between = spans.map(([, end], index) => text.slice(end, spans[index + 1]?.[0] ?? end));
  const [first = 0] = spans[0] ?? [];
  const [, last = 0] = spans.at(-1) ?? [];
  const joined = pieces.map((piece, index) => (index === 0 ? piece : `${between[index - 1]}${piece}`)).join('');
  return text.slice(0, first) + joined + text.slice(last);
}

/** An item without what stands above the next one: lines of comments, and blank ones. */
function splitChunk(chunk: string): [body: string, aboveNext: string] {
  const [, body = chunk, above = ''] = /^([\s\S]*?)\n((?:[ \t]*(?:#.*)?\n)*)[ \t]*$/.exec(chunk) ?? [];
  return [body, above];
}

/** Lines of comments right above the first item. At the margin they may be about the whole file, and stay. */
function splitBefore(text: string, indent: string): [before: string, aboveFirst: string] {
  const [, before = text, above = ''] = indent ? (/^([\s\S]*?\n)((?:[ \t]*#.*\n)*)[ \t]*$/.exec(text) ?? []) : [];
  return above === '' ? [text, ''] : [before + indent, above];
}

/** Lines move whole, with what is said behind an item and in comments above it. */
function reorderLines(text: string, starts: readonly number[], end: number, order: readonly number[]): string {
  const [first = 0] = starts;
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const [before, aboveFirst] = splitBefore(text.slice(0, first), indent);
  let above = aboveFirst;
  const blocks = starts.map((start, index) => {
    const next = starts[index + 1];
    const [body, aboveNext] = next === undefined ? [text.slice(start, end), ''] : splitChunk(text.slice(start, next));
    const block = above === '' ? body : above.replace(/^[ \t]+/, '') + indent + body;
    above = aboveNext;
    return block;
  });
  const moved = order.map((from) => blocks[from]).join(`\n${indent}`);
  return before + moved.replace(/^[ \t]+$/gm, '') + text.slice(end);
}

/**
 * Gives the items of a map or a list another order, in the text itself: all else stays as it was written.
 * @param order for each place the index of the item that comes there; an item that is not named goes
 */
export function reorder(text: string, items: YAMLMap | YAMLSeq, order: readonly number[]): string {
  const spans = items.items.map(spanOf);
  if (items.flow) return reorderInline(text, spans, order);
  const starts = isMap(items)
    ? spans.map(([start]) => start)
    : spans.map(([start]) => text.lastIndexOf('-', start - 1));
  const behind = spans.at(-1)?.[1] ?? 0;
  const lineEnd = text.indexOf('\n', behind - 1);
  return reorderLines(text, starts, lineEnd < 0 ? text.length : lineEnd, order);
}
