// In the browser, too.

/** For sorting: what is less comes first. */
export function compare<Value>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Entries in their order, where they have one; else by id. */
export function sortEntries<Entry extends { id: string; order?: number }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => compare(a.order ?? Infinity, b.order ?? Infinity) || compare(a.id, b.id));
}
