// In the browser, too.

import type { Passage, PassageKind } from './passage.ts';

// What of Pagefind the text search uses, and what the index holds. https://pagefind.app/docs/api/

/** What a search can be narrowed by. */
export const facets = ['kind', 'platform', 'capability'] as const;
export type Facet = (typeof facets)[number];

/** The value that is chosen of a facet. */
export type Narrowing = Partial<Record<Facet, string>>;

/** What is kept with a passage: a part that is left out concerns no single one. */
export type PassageFilters = { kind: [PassageKind] } & NonNullable<Passage['scope']>;

/** A passage as the index keeps it. */
export interface PassageFragment {
  /** Its address, from the root of the site. */
  raw_url: string;
  /** What surrounds the words, as HTML with nothing but `<mark>` in it. */
  excerpt: string;
  /** The heading, or the title of a source; `start` is the page's title once more where the passage is its beginning. */
  meta: { title?: string; source?: string; page?: string; start?: string };
  filters: PassageFilters;
}

export interface PagefindResult {
  /** Of the passage. */
  id: string;
  score: number;
  data(): Promise<PassageFragment>;
}

export interface Pagefind {
  /** The best first. Without words: all passages that have the values. */
  search(words: string | null, options?: { filters: Narrowing }): Promise<{ results: PagefindResult[] }>;
  /** The values of each filter, with how many passages have them. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** No worker: it would be one more file to wait for. The first file has one address, so that it can be asked for beforehand. A heading counts most, and a long text is no worse than a short one. */
export const searchOptions = {
  noWorker: true,
  metaCacheTag: '',
  excerptEllipsis: '…',
  ranking: { metaWeights: { title: 5, start: 10, page: 1, source: 0 }, pageLength: 0 },
};
