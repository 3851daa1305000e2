// In the browser, too.

import compareWords from 'damerau-levenshtein';

/** How many letters are wrong, missing, too many or swapped with their neighbour. */
export const countEdits = (a: string, b: string): number => compareWords(a, b).steps;

const mostEdits = 4;

/** One error in a word of four letters and more, two from eight, three from sixteen, four from twenty-four; none in a number. */
export function allowEdits(word: string): number {
  if (word.length < 4 || /^\d+$/.test(word)) return 0;
  return Math.min(1 + Math.floor(word.length / 8), mostEdits);
}

/** A word, and the letters that occur in it. */
export interface Spelling {
  word: string;
  letters: ReadonlySet<string>;
}

export const spell = (word: string): Spelling => ({ word, letters: new Set(word) });

/** How many letters occur in one of two words only. */
export function countUnlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const letter of a) if (b.has(letter)) shared++;
  return a.size + b.size - 2 * shared;
}

/** Whether a closer look may find so few errors: each adds or drops one letter, or changes two. */
function mayBeMeant(typed: Spelling, { word, letters }: Spelling, limit: number): boolean {
  // Three letters say little: the first must be right.
  if (typed.word.length < 4 && typed.word[0] !== word[0]) return false;
  return Math.abs(word.length - typed.word.length) <= limit && countUnlike(typed.letters, letters) <= 2 * limit;
}

/** The words that were probably meant: those with the fewest errors. */
export function findSimilar(spellings: readonly Spelling[], text: string): { words: string[]; edits: number } {
  const typed = spell(text);
  let words: string[] = [];
  let fewest = mostEdits;
  for (const spelling of spellings) {
    const limit = Math.min(fewest, allowEdits(spelling.word));
    if (!mayBeMeant(typed, spelling, limit)) continue;
    const edits = countEdits(text, spelling.word);
    if (edits > limit) continue;
    words = edits < fewest ? [spelling.word] : [...words, spelling.word];
    fewest = edits;
  }
  return { words, edits: fewest };
}
