import { deriveOnce } from '../content/derive-once.ts';
import type { Source } from '../content/site-content.ts';
import type { LastWord } from './verdict.ts';

/** A function that computes what follows from a source's last word once for all cells of which it says the same. */
export function deriveFromWord<Derived>(derive: (word: LastWord) => Derived): (word: LastWord) => Derived {
  const listKnown = deriveOnce((_source: Source) => new Map<string, Derived>());
  return (word) => {
    const { from, status, since, control, detail } = word;
    const known = listKnown(from);
    const key = [status, since, control, detail].join('\n');
    const derived = known.get(key) ?? derive(word);
    known.set(key, derived);
    return derived;
  };
}
