import {
  findPassages,
  indexPassages,
  type FoundPassage,
  type FoundPassages,
  type PassageIndex,
} from '../../domain/search/text/find-passages.ts';
import type { Kind, Passage } from '../../domain/search/text/passage.ts';
import { make } from '../dom/make-element.ts';

let index: Promise<PassageIndex> | undefined;

/** Loads the prose and makes its index, once; what could not be loaded is tried again. */
function loadIndex(address: string): Promise<PassageIndex> {
  index ??= fetch(address).then(async (response) => indexPassages((await response.json()) as Passage[]));
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
    kind: kind as Kind | '',
    limit: isPage ? 20 : 4,
    limitOfPage: isPage ? 20 : 2,
  });
}

function makeKinds(kinds: FoundPassages['kinds'], chosen: string): HTMLElement {
  const options = [['', 'All'], ...Object.entries(kinds).map(([kind, count]) => [kind, `${kind} (${count})`])].map(
    ([kind = '', label]) => {
      const input = make('input', { type: 'radio', name: 'kind', value: kind });
      input.checked = kind === chosen;
      return make('label', {}, input, label);
    },
  );
  return make('fieldset', {}, make('legend', {}, 'Kind of page'), ...options);
}

function makePassage({ address, name, page, kind, excerpt }: FoundPassage, base: string): HTMLElement {
  const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
  const place = page === undefined ? name : `${page}: ${name}`;
  return make(
    'li',
    {},
    make(
      'a',
      { href: base + address },
      make('strong', {}, place),
      ' ',
      make('span', { class: 'kind' }, kind),
      make('small', {}, ...pieces),
    ),
  );
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
