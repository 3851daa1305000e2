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
  return text.slice(0, first) + pieces.map((piece, index) => piece + between[index]).join('') + text.slice(last);
}

/** Lines move whole, with what is said behind an item and in comments above it. */
function reorderLines(text: string, starts: readonly number[], end: number, order: readonly number[]): string {
  const [first = 0] = starts;
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  let above = '';
  const blocks = starts.map((start, index) => {
    const chunk = text.slice(start, starts[index + 1] ?? end);
    const lead = above;
    const [, body = chunk, rest = ''] =
      index + 1 < starts.length ? (/^([\s\S]*?)\n((?:[ \t]*(?:#.*)?\n)*[ \t]*)$/.exec(chunk) ?? []) : [];
    above = rest.trim();
    return [lead, body].filter(Boolean).join(`\n${indent}`);
  });
  const moved = order.map((from) => blocks[from]).join(`\n${indent}`);
  return text.slice(0, first) + moved + text.slice(end);
}

/**
 * Gives the items of a map or a list another order, in the text itself: all else stays as it was written.
 * @param order for each place the index of the item that comes there
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
