/** Entries in their order, where they have one; else by id. */
export function sortEntries<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  const placeOf = (entry: Entry) => (entry as { order?: number }).order ?? 0;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}
