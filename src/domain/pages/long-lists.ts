/**
 * So many rows a page shows at most; what has more goes to pages of its own. 300 clients with their answers come in about
 * 45 kB, two turns of the network more than a page of few, and nobody reads on through more of them.
 */
export const mostRows = 300;

export const isLong = (rows: readonly unknown[]): boolean => rows.length > mostRows;

/** A list in as few parts as may each be shown, none much shorter than the others. */
export function cutEvenly<Item>(items: readonly Item[]): Item[][] {
  const parts = Math.ceil(items.length / mostRows);
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}
