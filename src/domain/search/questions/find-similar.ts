// In the browser, too.

import compareWords from 'damerau-levenshtein';

/** How many letters are wrong, missing, too many or swapped with their neighbour. */
export const countEdits = (a: string, b: string): number => compareWords(a, b).steps;

/** More errors make any word of another. */
export const mostEdits = 2;

/** One error in a word of four letters and more, two from eight; none in a number. */
export function allowEdits(word: string): number {
  if (word.length < 4 || /^\d+$/.test(word)) return 0;
  return word.length < 8 ? 1 : mostEdits;
}

/** How often each letter occurs in a word; some share a place. */
function countLetters(word: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) & 31;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** How many letters one of two words has more than the other, at least. */
function countUnlikeLetters(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let place = 0; place < a.length; place++) count += Math.abs((a[place] ?? 0) - (b[place] ?? 0));
  return count;
}

/** How many letters one of two words has more than the other, at least: none where they are only in another order. */
export const countUnlike = (a: string, b: string): number => countUnlikeLetters(countLetters(a), countLetters(b));

/** A word, and what is looked at before its letters one by one. */
interface Spelling {
  word: string;
  letters: Uint8Array;
  edits: number;
}

/** Words by their length. */
export type Spellings = readonly (readonly Spelling[] | undefined)[];

export function spell(words: Iterable<string>): Spellings {
  const lists: Spelling[][] = [];
  for (const word of words)
    (lists[word.length] ??= []).push({ word, letters: countLetters(word), edits: allowEdits(word) });
  return lists;
}

/** Whether a closer look may find so few errors: each adds or drops one letter, or changes two. */
function mayBeMeant(typed: string, letters: Uint8Array, spelling: Spelling, limit: number): boolean {
  // Three letters say little: the first must be right.
  if (typed.length < 4 && typed[0] !== spelling.word[0]) return false;
  return countUnlikeLetters(letters, spelling.letters) <= 2 * limit;
}

/** The words that were probably meant: those with the fewest errors. */
export function findSimilar(spellings: Spellings, typed: string): { words: string[]; edits: number } {
  const letters = countLetters(typed);
  let words: string[] = [];
  let fewest = mostEdits;
  for (let length = typed.length - mostEdits; length <= typed.length + mostEdits; length++) {
    for (const spelling of spellings[length] ?? []) {
      const limit = Math.min(fewest, spelling.edits);
      if (Math.abs(length - typed.length) > limit || !mayBeMeant(typed, letters, spelling, limit)) continue;
      const edits = countEdits(typed, spelling.word);
      if (edits > limit) continue;
      words = edits < fewest ? [spelling.word] : [...words, spelling.word];
      fewest = edits;
    }
  }
  return { words, edits: fewest };
}

/** For a part of the scripts that is loaded after the one that these functions are in. */
export const similarity = { spell, findSimilar, countUnlike };
