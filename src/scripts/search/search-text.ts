import { createInstance } from 'virtual:pagefind';
import {
  findPassages,
  type Counts,
  type FoundPassage,
  type FoundPassages,
  type TextIndex,
} from '../../domain/search/text/find-passages.ts';
import { facets, searchOptions, type Facet, type Narrowing } from '../../domain/search/text/pagefind.ts';
import { placeNote } from '../../domain/search/text/place-note.ts';
import { kinds } from '../../domain/search/text/passage.ts';
import type { Part } from '../../domain/search/questions/read-question.ts';
import type { NameData } from '../../domain/search/questions/question-data.ts';
import { listTextWords, SpellingHelp, type Similarity, type SpellingData } from '../../domain/search/text/spelling.ts';
import { pageAt } from '../dom/addresses.ts';
import { make } from '../dom/make-element.ts';

let opened: Promise<TextIndex> | undefined;

/** What the search gives the text search: its own parts, which are loaded already. */
export interface TextSearch {
  /** The addresses of what is loaded. */
  addresses: DOMStringMap;
  similarity: Similarity;
}

async function open({ addresses, similarity }: TextSearch): Promise<TextIndex> {
  const { index = '', spelling = '' } = addresses;
  const pagefind = createInstance({ ...searchOptions, basePath: index });
  const response = await fetch(spelling);
  const data: SpellingData = await response.json();
  return { pagefind, spelling: new SpellingHelp(data, similarity) };
}

/** Loads what the text search needs before its first word, once; what could not be loaded is tried again. */
export function openTextIndex(search: TextSearch): Promise<TextIndex> {
  opened ??= open(search);
  opened.catch(() => (opened = undefined));
  return opened;
}

/** A query, and how its results are shown. */
export interface TextQuery {
  query: string;
  /** What is chosen to narrow the results; left out in a popup, which shows few. */
  narrowing?: Narrowing;
  /** What was made of the query. */
  parts: readonly Part[];
  data: NameData;
  /** What stands before an address of the site. */
  base: string;
  /** Where all results are shown. */
  all: string;
}

const facetWords: Readonly<Record<Facet, string>> = {
  kind: 'Kind of page',
  platform: 'Platform',
  capability: 'Capability',
};

/** The values of a facet in their order, the chosen one always. */
function listValues(
  facet: Facet,
  counts: Counts,
  { narrowing = {}, data }: TextQuery,
): [value: string, label: string][] {
  const names = new Map([...data.platforms, ...data.capabilities].map(({ id, name }) => [id, name]));
  const order: readonly string[] = facet === 'kind' ? kinds : [...names.keys()];
  const count = (value: string) => counts[facet]?.[value] ?? 0;
  return order
    .filter((value) => count(value) > 0 || narrowing[facet] === value)
    .map((value) => [value, `${names.get(value) ?? value} (${count(value)})`]);
}

function makeFacet(facet: Facet, counts: Counts, asked: TextQuery): HTMLElement | undefined {
  const values = listValues(facet, counts, asked);
  if (values.length === 0) return undefined;
  const select = make(
    'select',
    { name: facet },
    ...[['', 'All'] as const, ...values].map(([value, label]) => make('option', { value }, label)),
  );
  select.value = asked.narrowing?.[facet] ?? '';
  return make('label', {}, facetWords[facet], select);
}

function makePassage({ address, name, page, kind, excerpt }: FoundPassage, base: string): HTMLElement {
  // "Android: YubiKey over USB or NFC" says its page itself.
  const isSaid = page === undefined || name.startsWith(`${page.split(' ', 1)[0]}: `);
  const heading = make('strong', {}, isSaid ? name : `${page}: ${name}`);
  const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
  const words = [heading, ' ', make('span', { class: 'kind' }, kind), make('small', {}, ...pieces)];
  return make('li', {}, make('a', { href: pageAt(base + address) }, ...words));
}

const quote = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** What was made of the query, where it is not what was typed. */
function describeWords({ words, unknown }: FoundPassages, query: string): string {
  const typed = listTextWords(query);
  const isMended = words.some((word) => !typed.includes(word));
  if (words.length === 0) return unknown.length > 0 ? 'No page has these words.' : 'Add a word that says more.';
  return [
    isMended && `Searched for ${quote([words.join(' ')])}.`,
    unknown.length > 0 && `No page has ${quote(unknown)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where not all are shown: in a popup the way to the others, on a page what to do. */
function makeRest({ passages, total }: FoundPassages, { narrowing, all }: TextQuery): HTMLElement | undefined {
  if (total <= passages.length) return undefined;
  const rest = narrowing
    ? `These are the first ${passages.length} of ${total}. Choose above, or add a word.`
    : make('a', { href: all }, `All ${total} passages in the text`);
  return make('p', {}, rest);
}

/** The text results; a page of results offers what they can be narrowed by, a popup the way to that page. */
function makeText(found: FoundPassages, asked: TextQuery): HTMLElement {
  const { passages, counts } = found;
  const { query, base, narrowing } = asked;
  const said = describeWords(found, query);
  const offered = narrowing ? facets.flatMap((facet) => makeFacet(facet, counts, asked) ?? []) : [];
  const placed = passages.map((passage) => placeNote(passage, asked.parts, narrowing ?? {}, asked.data));
  return make(
    'section',
    { class: 'search-text' },
    make('h2', {}, 'In the text'),
    said !== '' && make('p', {}, said),
    offered.length > 0 && make('div', { class: 'facets' }, ...offered),
    make('ul', {}, ...placed.map((passage) => makePassage(passage, base))),
    makeRest(found, asked),
  );
}

/**
 * Searches the prose.
 * @returns the results, and how many passages there are
 * @throws where a part of the index does not arrive: the next search opens it anew
 */
export async function searchText(search: TextSearch, asked: TextQuery): Promise<{ text: HTMLElement; total: number }> {
  const { query, narrowing } = asked;
  const limits = narrowing ? { limit: 20, limitOfPage: 20 } : { limit: 4, limitOfPage: 2 };
  try {
    const found = await findPassages(await openTextIndex(search), query, { narrowing, ...limits });
    return { text: makeText(found, asked), total: found.total };
  } catch (error) {
    opened = undefined;
    throw error;
  }
}
