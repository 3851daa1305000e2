// In the browser, too.

import { countEdits } from './count-edits.ts';

/** A word with its letters marked: see `markLetters`. */
export interface MarkedWord {
  text: string;
  letters: number;
}

/** A bit for each letter that occurs. An error changes two bits at most: words with other letters need no closer look. */
export function markLetters(text: string): number {
  let letters = 0;
  for (let place = 0; place < text.length; place++) letters |= 1 << text.charCodeAt(place);
  return letters;
}

/** How many letters occur in one of two words only, from their bits. */
export function countUnlike(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** One error in a word of four letters and more, two from eight, three from sixteen, four from twenty-four; none in a number. */
export const allowEdits = (text: string) =>
  text.length < 4 || /^\d+$/.test(text) ? 0 : Math.min(1 + (text.length >> 3), 4);

/**
 * The words that were probably meant: those with the fewest errors.
 * @param byLength the words that there are, by length
 */
export function findSimilar(byLength: readonly MarkedWord[][], text: string): { words: string[]; edits: number } {
  const letters = markLetters(text);
  let words: string[] = [];
  let fewest = 4;
  for (let length = text.length - 4; length <= text.length + 4; length++) {
    for (const word of byLength[length] ?? []) {
      const limit = Math.min(fewest, allowEdits(word.text));
      if (countUnlike(word.letters, letters) > 2 * limit) continue;
      // Three letters say little: the first must be right.
      if (text.length < 4 && text[0] !== word.text[0]) continue;
      const edits = countEdits(text, word.text, limit);
      if (edits > limit) continue;
      if (edits < fewest) words = [];
      fewest = edits;
      words.push(word.text);
    }
  }
  return { words, edits: fewest };
}
