// In the browser, too.

import type { similarity, Spellings } from '../questions/find-similar.ts';
import type { Passage } from './passage.ts';
import { facets, type Facet } from './pagefind.ts';

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
  /** By what the passages can be narrowed. */
  facets: Facet[];
}

export const buildSpellingData = (
  passages: readonly Passage[],
  { littleWords, sameWords }: Pick<SpellingData, 'littleWords' | 'sameWords'>,
): SpellingData => ({
  words: [...new Set(passages.flatMap(({ name, page = '', text }) => listTextWords(`${name} ${page} ${text}`)))].sort(),
  littleWords,
  sameWords,
  facets: facets.filter((facet) => facet === 'kind' || passages.some(({ scope }) => scope?.[facet] !== undefined)),
});

/** The words of the prose, for those of a query that are not among them. */
export class SpellingHelp {
  readonly #words: readonly string[];
  readonly #set: ReadonlySet<string>;
  readonly #similarity: Similarity;
  readonly #spellings: Spellings;
  readonly #little: ReadonlySet<string>;
  readonly #same: ReadonlyMap<string, string[]>;
  readonly facets: readonly Facet[];

  /** @param similarity the functions of the answers, which are loaded before this: there is one file of each part */
  constructor({ words, littleWords, sameWords, facets: ofIndex }: SpellingData, similarity: Similarity) {
    this.#words = words;
    this.#set = new Set(words);
    this.#similarity = similarity;
    this.#spellings = similarity.spell(words);
    this.#little = new Set(littleWords);
    this.facets = ofIndex;
    this.#same = new Map(sameWords.map(({ word, prose }) => [word, listTextWords(prose)]));
  }

  isLittle(word: string): boolean {
    return this.#little.has(word);
  }

  /** Whether the prose has this very word. */
  has(word: string): boolean {
    return this.#set.has(word);
  }

  /** Whether the prose has the singular of a word, or what begins so. */
  #isBegun(word: string): boolean {
    const stem = word.length > 3 ? word.replace(/s$/, '') : word;
    return word.length > 2 && this.#words.some((known) => known.startsWith(stem));
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

  /** What a word that the prose does not have may stand for, the likeliest first: each is some words of which one is meant. */
  listReadings(word: string): string[][][] {
    const same = this.#same.get(word);
    const split = this.#split(word);
    // In a short word an error leaves too little to go by; a number with another digit is another number.
    const likely = word.length < 5 || /\d/.test(word) ? [] : this.#findLikely(word);
    return [
      ...(same ? [[same]] : []),
      ...(this.#isBegun(word) ? [[[word]]] : []),
      ...(split ? [[split]] : []),
      likely.map((known) => [known]),
    ];
  }
}
