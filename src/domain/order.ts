/** For sorting: what is less comes first. */
export const compare = <Value>(a: Value, b: Value): number => (a === b ? 0 : a < b ? -1 : 1);

/** Entries in their order, where they have one; else by id. */
export function sortEntries<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  const placeOf = (entry: Entry) => (entry as { order?: number }).order ?? 0;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b) || compare(a.id, b.id));
}
