// In the browser, too.

import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { makeExcerpt, type Piece } from './excerpt.ts';
import { kinds, type PassageKind, type Passage } from './passage.ts';
import { readWord, wordPattern } from './read-word.ts';

export type PassageIndex = MiniSearch<Passage>;

export interface FoundPassage extends Passage {
  excerpt: Piece[];
}

/** What the text search found: the first passages, how many there are, and how many of each kind. */
export interface FoundPassages {
  passages: FoundPassage[];
  total: number;
  kinds: Partial<Record<PassageKind, number>>;
}

/** How much of what was found is wanted. */
export interface Wanted {
  /** Empty: any. */
  kind: PassageKind | '';
  limit: number;
  /** How many passages of one page. */
  limitOfPage: number;
}

/** More letters than a question needs. */
const mostLetters = 240;

/** Words that stand everywhere. */
const ignored = new Set(
  'a an and are as at be by can do does for from how i if in is it its my of on or s t that the there this to was what when where which who why will with you your'.split(
    ' ',
  ),
);

/** Makes the index in pieces: the page stays quick meanwhile. */
export async function indexPassages(passages: readonly Passage[]): Promise<PassageIndex> {
  const index = new MiniSearch<Passage>({
    idField: 'address',
    fields: ['name', 'page', 'text'],
    storeFields: ['address', 'name', 'page', 'kind', 'text'],
    tokenize: (text) => text.match(wordPattern) ?? [],
    processTerm: (word) => !ignored.has(word.toLowerCase()) && readWord(word),
    searchOptions: {
      boost: { name: 4, page: 1.5 },
      boostDocument: (_address, _word, { page } = {}) => (page === undefined ? 1.5 : 1),
      prefix: (word) => word.length > 2,
    },
  });
  await index.addAllAsync(passages, { chunkSize: 20 });
  return index;
}

/** A typing error is one edit or, with two letters in the wrong order, two. A number with another digit is another number. */
const forgiving: SearchOptions = { fuzzy: (word) => word.length > 3 && !/\d/.test(word) && 0.3, maxFuzzy: 2 };

/** The ways to search, strictest first: every word; every word or one like it; any of them, or one that is a single edit away, since two make any word of nonsense like some other. */
const ways: SearchOptions[] = [
  { combineWith: 'AND' },
  { combineWith: 'AND', ...forgiving },
  { combineWith: 'OR', ...forgiving, maxFuzzy: 1 },
];

/** The passages that hold most of a query's words, the best first, by the strictest way that finds any. */
function search(index: PassageIndex, query: string): SearchResult[] {
  for (const way of ways) {
    const found = index.search(query.slice(0, mostLetters), way);
    const most = Math.max(...found.map(({ queryTerms }) => queryTerms.length));
    if (found.length > 0) return found.filter(({ queryTerms }) => queryTerms.length === most);
  }
  return [];
}

function readResult({ address, name, page, kind, text, terms }: SearchResult): FoundPassage {
  return { address, name, page, kind, text, excerpt: makeExcerpt(text, new Set(terms)) };
}

/** The first of each page. */
function limitPages(passages: readonly SearchResult[], limit: number): SearchResult[] {
  const counts = new Map<string, number>();
  return passages.filter(({ address }) => {
    const [page] = address.split('#');
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    return count <= limit;
  });
}

/** Searches the prose. The counts are those of all passages found, whatever is wanted of them. */
export function findPassages(index: PassageIndex, query: string, { kind, limit, limitOfPage }: Wanted): FoundPassages {
  const found = search(index, query);
  const counts = kinds
    .map((one) => [one, found.filter((passage) => passage.kind === one).length] as const)
    .filter(([, count]) => count > 0);
  const wanted = found.filter((passage) => kind === '' || passage.kind === kind);
  return {
    passages: limitPages(wanted, limitOfPage).slice(0, limit).map(readResult),
    total: wanted.length,
    kinds: Object.fromEntries(counts),
  };
}
