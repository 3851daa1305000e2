// In the browser, too.

import { readExcerpt, type Piece } from './excerpt.ts';
import type { Passage } from './passage.ts';
import {
  facets,
  type Facet,
  type Narrowing,
  type Pagefind,
  type PagefindResult,
  type PassageFragment,
} from './pagefind.ts';
import { listTextWords, type SpellingHelp } from './spelling.ts';

/** The index of the prose, and what queries are read by. */
export interface TextIndex {
  pagefind: Pagefind;
  spelling: SpellingHelp;
}

export interface FoundPassage extends Omit<Passage, 'text'> {
  excerpt: Piece[];
}

/** How many passages there are of each value of each facet, whatever value of that facet is chosen. */
export type Counts = Partial<Record<Facet, Record<string, number>>>;

/** What the text search found. */
export interface FoundPassages {
  /** The first ones. */
  passages: FoundPassage[];
  total: number;
  /** Empty where no facets are wanted. */
  counts: Counts;
  /** The words that were looked for, mended where they were mistyped. */
  words: string[];
  /** The words that are nowhere in the prose. */
  unknown: string[];
}

/** How much of what was found is wanted. */
export interface Wanted {
  /** Left out: no facets are wanted. */
  narrowing?: Narrowing;
  limit: number;
  /** How many passages of one page. */
  limitOfPage: number;
}

/** More words than a question needs. */
const mostWords = 12;

/** Where so few passages have all words, those with all but one are found, too. */
const enough = 4;

/** What is in the prose and is not found: a part of the index did not arrive. */
const refuseLost = (what: string): never => {
  throw new Error(`A part of the text index is missing: ${what}`);
};

const search = async ({ pagefind }: TextIndex, words: readonly string[]): Promise<PagefindResult[]> =>
  (await pagefind.search(words.join(' '))).results;

/** How many passages have the words. A single one that the prose has stands in some. */
async function count(index: TextIndex, words: readonly string[]): Promise<number> {
  const { length } = await search(index, words);
  const [word = '', ...others] = words;
  return length === 0 && others.length === 0 && index.spelling.has(word) ? refuseLost(word) : length;
}

/** What a word stands for: itself, else of its likeliest reading what the prose has most often. Empty: nothing of it is there. */
async function readWord(index: TextIndex, word: string): Promise<string[]> {
  if (index.spelling.has(word)) {
    await count(index, [word]);
    return [word];
  }
  for (const readings of index.spelling.listReadings(word)) {
    const counts = await Promise.all(readings.map((words) => count(index, words)));
    const most = Math.max(...counts);
    if (most > 0) return readings[counts.indexOf(most)] ?? [];
  }
  return [];
}

/** What a query looks for, word by word. */
async function readWords(index: TextIndex, query: string): Promise<Pick<FoundPassages, 'words' | 'unknown'>> {
  const asked = listTextWords(query).filter((word) => !index.spelling.isLittle(word));
  const read = await Promise.all(
    asked.slice(0, mostWords).map(async (word) => ({ word, words: await readWord(index, word) })),
  );
  return {
    words: [...new Set(read.flatMap(({ words }) => words))],
    unknown: read.filter(({ words }) => words.length === 0).map(({ word }) => word),
  };
}

/** The passages that have all of the words but one, the best first. */
async function searchAlmost(index: TextIndex, words: readonly string[]): Promise<PagefindResult[]> {
  const found = await Promise.all(
    words.map((left) =>
      search(
        index,
        words.filter((word) => word !== left),
      ),
    ),
  );
  const best = new Map<string, PagefindResult>();
  for (const result of found.flat().sort((a, b) => b.score - a.score))
    if (!best.has(result.id)) best.set(result.id, result);
  return [...best.values()];
}

async function dropCommonest(index: TextIndex, words: readonly string[]): Promise<string[]> {
  const counts = await Promise.all(words.map((word) => count(index, [word])));
  const commonest = words[counts.indexOf(Math.max(...counts))];
  return words.filter((word) => word !== commonest);
}

/** The passages with all words; where they are few, then those with all but one, and so on until some are found. */
async function searchMost(index: TextIndex, words: readonly string[]): Promise<PagefindResult[]> {
  const whole = await search(index, words);
  if (whole.length >= enough || words.length < 2) return whole;
  const ids = new Set(whole.map(({ id }) => id));
  const almost = (await searchAlmost(index, words)).filter(({ id }) => !ids.has(id));
  const found = [...whole, ...almost];
  return found.length > 0 ? found : searchMost(index, await dropCommonest(index, words));
}

/** The ids of the passages that have each value of each facet. */
type Values = Map<Facet, Map<string, Set<string>>>;

async function readValues({ pagefind, spelling }: TextIndex): Promise<Values> {
  const values = await pagefind.filters();
  const listIds = async (facet: Facet, value: string) => {
    const { results } = await pagefind.search(null, { filters: { [facet]: value } });
    return [value, new Set(results.map(({ id }) => id))] as const;
  };
  const ofFacet = async (facet: Facet) => {
    const listed = Object.keys(values[facet] ?? refuseLost(facet));
    return [facet, new Map(await Promise.all(listed.map((value) => listIds(facet, value))))] as const;
  };
  return new Map(await Promise.all(spelling.facets.map(ofFacet)));
}

const valuesOf = new WeakMap<TextIndex, Promise<Values>>();

/** Read once for an index. */
function readValuesOnce(index: TextIndex): Promise<Values> {
  const values = valuesOf.get(index) ?? readValues(index);
  valuesOf.set(index, values);
  return values;
}

/** The passages that have what is chosen, and how many each other choice would leave. */
async function narrow(
  index: TextIndex,
  found: readonly PagefindResult[],
  narrowing: Narrowing,
): Promise<{ results: PagefindResult[]; counts: Counts }> {
  const values = await readValuesOnce(index);
  const has = ({ id }: PagefindResult, facet: Facet) => {
    const chosen = narrowing[facet];
    return chosen === undefined || values.get(facet)?.get(chosen)?.has(id) === true;
  };
  const counts = facets.map((facet) => {
    const others = found.filter((result) => facets.every((other) => other === facet || has(result, other)));
    const listed = [...(values.get(facet) ?? [])].map(
      ([value, ids]) => [value, others.filter(({ id }) => ids.has(id)).length] as const,
    );
    return [facet, Object.fromEntries(listed.filter(([, one]) => one > 0))] as const;
  });
  const results = found.filter((result) => facets.every((facet) => has(result, facet)));
  return { results, counts: Object.fromEntries(counts) };
}

function readFragment({ raw_url: address, excerpt, meta, filters }: PassageFragment): FoundPassage {
  const { kind, ...scope } = filters;
  const { title, source, page } = meta;
  return { address, name: title ?? source ?? '', page, kind: kind[0], scope, excerpt: readExcerpt(excerpt) };
}

/** The first passages, not too many of one page. About as many are loaded as are still wanted, as each is a file. */
async function takeFirst(
  results: readonly PagefindResult[],
  { limit, limitOfPage }: Pick<Wanted, 'limit' | 'limitOfPage'>,
): Promise<FoundPassage[]> {
  const taken: FoundPassage[] = [];
  const pages = new Map<string, number>();
  // Some of the first may be too many of their page: to wait for others then would take as long again.
  const ahead = limitOfPage < limit ? limitOfPage : 0;
  for (let start = 0; start < results.length && taken.length < limit;) {
    const next = results.slice(start, start + limit - taken.length + ahead);
    start += next.length;
    const fragments = await Promise.all(next.map((result) => result.data()));
    for (const passage of fragments.map(readFragment)) {
      const [page = ''] = passage.address.split('#');
      const seen = pages.get(page) ?? 0;
      pages.set(page, seen + 1);
      if (seen < limitOfPage && taken.length < limit) taken.push(passage);
    }
  }
  return taken;
}

/**
 * Searches the prose.
 * @throws where a word that the prose has is not found, or a passage does not arrive
 */
export async function findPassages(index: TextIndex, query: string, wanted: Wanted): Promise<FoundPassages> {
  const { words, unknown } = await readWords(index, query);
  if (words.length === 0) return { passages: [], total: 0, counts: {}, words, unknown };
  const found = await searchMost(index, words);
  const { narrowing } = wanted;
  const { results, counts } = narrowing ? await narrow(index, found, narrowing) : { results: found, counts: {} };
  return { passages: await takeFirst(results, wanted), total: results.length, counts, words, unknown };
}
