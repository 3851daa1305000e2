// In the browser, too.

import type { Match } from '../inventory.ts';
import { decide, listMeant, type Asked, type Lookup } from './decide.ts';
import { asOffered, asTerm } from './describe-match.ts';
import type { Meaning } from './meanings.ts';
import type { NameIndex } from './name-index.ts';
import { listLookups } from './name-keys.ts';
import type { Stripped } from './strip-name.ts';

/** A cut name of fewer letters begins too much. */
const leastLetters = 4;

/** The keys that begin so, of a sorted list. */
function listBegun(sorted: readonly string[], start: string): string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(start)) end++;
  return sorted.slice(low, end);
}

/** What one thing begins is that thing; of several they are offered. Where none of them is a client it is no client. */
function decideBegun(begun: readonly Meaning[], lookup: Lookup, index: NameIndex): Match | undefined {
  const things = new Set(begun.map((one) => (one.of === 'client' ? one.client : one.term)));
  if (things.size === 1) return decide(begun.slice(0, 1), lookup, index);
  const meant = listMeant(begun);
  if (meant.length > 0) return asOffered(meant, 'The name is cut, and several begin so.');
  const [term] = begun.flatMap((one) => (one.of === 'term' ? [one.term] : []));
  return term && asTerm(term);
}

/** What cut names begin. */
export function completeName(list: readonly Stripped[], index: NameIndex, asked: Asked): Match | undefined {
  for (const stripped of list) {
    for (const key of listLookups(stripped.text, index.data.words).filter(({ length }) => length >= leastLetters)) {
      const begun = listBegun(index.sorted, key).flatMap((one) => index.names.get(one) ?? []);
      const match = decideBegun(begun, { ...asked, stripped, key }, index);
      if (match !== undefined) return match;
    }
  }
  return undefined;
}
