import { make, type Child } from './make-element.ts';

/** The parts of Pagefind's interface that are used. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<Search>;
}

interface Search {
  results: { data(): Promise<Found> }[];
  filters: Record<string, Record<string, number>>;
}

interface Found {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
  filters: Record<string, string[]>;
}

/** A page that holds the words, its kind, and the place in it that fits best. `excerpt` is HTML of Pagefind's, with <mark>. */
interface TextResult {
  title: string;
  kind: string;
  address: string;
  section?: string;
  excerpt: string;
}

/** What the text search found: the first results, how many there are, and how many of each kind. */
export interface TextResults {
  results: TextResult[];
  total: number;
  kinds: Record<string, number>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Loads Pagefind, once. It runs without a worker: that is one request and one policy rule less. A page named like the query comes first. */
function loadPagefind(address: string): Promise<Pagefind> {
  pagefind ??= (async () => {
    const loaded = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
    await loaded.options({ noWorker: true, ranking: { metaWeights: { title: 1 }, pageLength: 0, termFrequency: 0 } });
    await loaded.init();
    await loaded.filters();
    return loaded;
  })();
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

function readFound({ url, meta, excerpt, sub_results: sections, filters }: Found): TextResult {
  const section = sections.find((one) => one.url.includes('#')) ;
  const best = sections[0] ?? { url, excerpt, title: '' };
  const place = section !== undefined && best.url === url ? section : best;
  return {
    title: meta.title ?? url,
    kind: filters.kind?.[0] ?? '',
    address: place.url,
    section: place.url.includes('#') ? place.title : undefined,
    excerpt: place.excerpt || excerpt,
  };
}

/** Searches the prose and the pages. */
export async function searchText(address: string, query: string, kind: string, limit: number): Promise<TextResults> {
  const { search } = await loadPagefind(address);
  const found = await search(query, kind === '' ? {} : { filters: { kind } });
  const results = await Promise.all(found.results.slice(0, limit).map(async ({ data }) => readFound(await data())));
  return { results, total: found.results.length, kinds: found.filters.kind ?? {} };
}

/** The text and the marks of an excerpt, and nothing else of its HTML. */
function readExcerpt(excerpt: string): Child[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes;
  return [...parsed].map((node) => (node.nodeName === 'MARK' ? make('mark', {}, node.textContent ?? '') : (node.textContent ?? '')));
}

function makeKinds(kinds: Record<string, number>, chosen: string): HTMLElement {
  const options = ['', ...Object.keys(kinds)].map((kind) => {
    const input = make('input', { type: 'radio', name: 'kind', value: kind });
    input.checked = kind === chosen;
    return make('label', {}, input, kind === '' ? 'All' : `${kind} (${kinds[kind]})`);
  });
  return make('fieldset', {}, make('legend', {}, 'Kind of page'), ...options);
}

function makeTextResult({ title, kind, address, section, excerpt }: TextResult): HTMLElement {
  const place = section === undefined || section === title ? title : `${title}: ${section}`;
  return make('li', {}, make('a', { href: address }, make('strong', {}, place), ' ', make('span', { class: 'kind' }, kind), make('small', {}, ...readExcerpt(excerpt))));
}

/** The text results; a page of results offers the kinds, a popup the way to that page. */
export function makeText({ results, total, kinds }: TextResults, kind: string, all: string | undefined): HTMLElement {
  return make(
    'section',
    { class: 'search-text' },
    make('h2', {}, 'In the text'),
    all === undefined && makeKinds(kinds, kind),
    make('ul', {}, ...results.map(makeTextResult)),
    total === 0 && make('p', {}, 'No page has these words.'),
    all !== undefined && total > results.length && make('p', {}, make('a', { href: all }, `All ${total} pages in the text`)),
  );
}
