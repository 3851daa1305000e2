import {
  findPassages,
  indexPassages,
  type FoundPassage,
  type FoundPassages,
  type PassageIndex,
} from '../../domain/search/text/find-passages.ts';
import { kinds, type Passage } from '../../domain/search/text/passage.ts';
import { make } from '../dom/make-element.ts';

let index: Promise<PassageIndex> | undefined;

async function makeIndex(address: string): Promise<PassageIndex> {
  const response = await fetch(address);
  const passages: Passage[] = await response.json();
  return indexPassages(passages);
}

/** Loads the prose and makes its index, once; what could not be loaded is tried again. */
function loadIndex(address: string): Promise<PassageIndex> {
  index ??= makeIndex(address);
  index.catch(() => (index = undefined));
  return index;
}

/** Searches the prose: a popup shows few passages, a page of results many. */
export async function searchText(
  address: string,
  query: string,
  kind: string,
  isPage: boolean,
): Promise<FoundPassages> {
  return findPassages(await loadIndex(address), query, {
    kind: kinds.find((one) => one === kind) ?? '',
    limit: isPage ? 20 : 4,
    limitOfPage: isPage ? 20 : 2,
  });
}

function makeKind(kind: string, label: string, isChosen: boolean): HTMLElement {
  const input = make('input', { type: 'radio', name: 'kind', value: kind });
  input.checked = isChosen;
  return make('label', {}, input, label);
}

function makeKinds(counts: FoundPassages['kinds'], chosen: string): HTMLElement {
  const options = Object.entries(counts).map(([kind, count]) => makeKind(kind, `${kind} (${count})`, kind === chosen));
  return make('fieldset', {}, make('legend', {}, 'Kind of page'), makeKind('', 'All', chosen === ''), ...options);
}

function makePassage({ address, name, page, kind, excerpt }: FoundPassage, base: string): HTMLElement {
  const heading = make('strong', {}, page === undefined ? name : `${page}: ${name}`);
  const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
  const words = [heading, ' ', make('span', { class: 'kind' }, kind), make('small', {}, ...pieces)];
  return make('li', {}, make('a', { href: base + address }, ...words));
}

/** The text results; a page of results offers the kinds, a popup the way to that page. */
export function makeText(
  { passages, total, kinds }: FoundPassages,
  kind: string,
  base: string,
  all: string | undefined,
): HTMLElement {
  return make(
    'section',
    { class: 'search-text' },
    make('h2', {}, 'In the text'),
    all === undefined && Object.keys(kinds).length > 1 && makeKinds(kinds, kind),
    make('ul', {}, ...passages.map((passage) => makePassage(passage, base))),
    total === 0 && make('p', {}, 'No page has these words.'),
    all !== undefined &&
      total > passages.length &&
      make('p', {}, make('a', { href: all }, `All ${total} passages in the text`)),
  );
}
