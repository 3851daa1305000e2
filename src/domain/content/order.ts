/** For sorting: what is less comes first. */
export const compare = <Value>(a: Value, b: Value): number => (a === b ? 0 : a < b ? -1 : 1);

/** Entries in their order, where they have one; else by id. */
export function sortEntries<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  const orderOf = (entry: Entry) => (entry as { order?: number }).order ?? 0;
  return [...entries].sort((a, b) => orderOf(a) - orderOf(b) || compare(a.id, b.id));
}
