// In the browser, too.

import type { similarity, Spellings } from '../questions/find-similar.ts';
import type { Passage } from './passage.ts';

export type Similarity = typeof similarity;

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case. */
export const listTextWords = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? [];

/** What queries of the text are read by. */
export interface SpellingData {
  /** Every word of the prose, once. */
  words: string[];
  /** Words that stand everywhere, and are not looked for. */
  littleWords: string[];
  /** Words of people, and what the prose says instead. */
  sameWords: { word: string; prose: string }[];
}

export const buildSpellingData = (
  passages: readonly Passage[],
  { littleWords, sameWords }: Pick<SpellingData, 'littleWords' | 'sameWords'>,
): SpellingData => ({
  words: [...new Set(passages.flatMap(({ name, page = '', text }) => listTextWords(`${name} ${page} ${text}`)))].sort(),
  littleWords,
  sameWords,
});

/** The words of the prose, for those of a query that are not among them. */
export class SpellingHelp {
  readonly #words: readonly string[];
  readonly #set: ReadonlySet<string>;
  readonly #similarity: Similarity;
  readonly #spellings: Spellings;
  readonly #little: ReadonlySet<string>;
  readonly #same: ReadonlyMap<string, string[]>;

  /** @param similarity the functions of the answers, which are loaded before this: there is one file of each part */
  constructor({ words, littleWords, sameWords }: SpellingData, similarity: Similarity) {
    this.#words = words;
    this.#set = new Set(words);
    this.#similarity = similarity;
    this.#spellings = similarity.spell(words);
    this.#little = new Set(littleWords);
    this.#same = new Map(sameWords.map(({ word, prose }) => [word, listTextWords(prose)]));
  }

  isLittle(word: string): boolean {
    return this.#little.has(word);
  }

  /** Whether the prose has a word, its plural or what begins so. */
  #isKnown(word: string): boolean {
    const stem = word.length > 3 ? word.replace(/s$/, '') : word;
    return this.#set.has(word) || (word.length > 2 && this.#words.some((known) => known.startsWith(stem)));
  }

  /** "smartcard" is two words of the prose. */
  #split(word: string): string[] | undefined {
    for (let end = word.length - 2; end > 1; end--) {
      const halves = [word.slice(0, end), word.slice(end)];
      if (halves.every((half) => this.#set.has(half))) return halves;
    }
    return undefined;
  }

  /** The words that were probably meant; of those with as few errors the ones with the same letters, as a wrong order is the likeliest error. */
  #findLikely(word: string): string[] {
    const { findSimilar, countUnlike } = this.#similarity;
    const similar = findSimilar(this.#spellings, word).words;
    const unlike = similar.map((known) => countUnlike(word, known));
    return similar.filter((_known, at) => unlike[at] === Math.min(...unlike));
  }

  /** What a word may stand for: itself, words that are like it, or two in one. Empty: the prose has nothing like it. */
  read(word: string): string[][] {
    const same = this.#same.get(word);
    if (same !== undefined) return [same];
    if (this.#isKnown(word)) return [[word]];
    const split = this.#split(word);
    if (split !== undefined) return [split];
    // In a short word an error leaves too little to go by; a number with another digit is another number.
    return word.length < 5 || /\d/.test(word) ? [] : this.#findLikely(word).map((known) => [known]);
  }
}
