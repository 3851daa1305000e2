import type { Choice, Facet, FilterOutcome, FilterRow } from '../../domain/filter/filter.ts';
import { readFacetValue } from './filtered-table.ts';

/** A change, and the link that stands for it. */
interface ChangeLink extends FilterRow {
  element: HTMLElement;
  /** Of the client. */
  id: string;
}

function readChange(element: HTMLElement, facets: readonly Facet[]): ChangeLink {
  return {
    element,
    id: /\/clients\/([^/]+)\//.exec(element.getAttribute('href') ?? '')?.[1] ?? '',
    name: '',
    words: element.closest<HTMLElement>('[data-words]')?.dataset.words ?? '',
    cells: [new Map(facets.map(({ name }) => [name, readFacetValue(element, name)]))],
  };
}

/** Changes that are folded: each is a link, in a client, in a row, in a revision. What holds none is hidden. */
export class FilteredChanges {
  readonly rows: readonly ChangeLink[];
  readonly #folds: readonly HTMLElement[];

  constructor(table: HTMLTableElement, facets: readonly Facet[]) {
    this.rows = [...table.querySelectorAll<HTMLElement>('a[data-platform]')].map((link) => readChange(link, facets));
    this.#folds = [...table.querySelectorAll<HTMLElement>('[data-fold]')];
  }

  /** Returns how many are shown. */
  show(_choice: Choice, { isShown }: FilterOutcome): number {
    this.rows.forEach(({ element }, index) => (element.hidden = !isShown[index]));
    for (const fold of this.#folds) fold.hidden = fold.querySelector('a[data-platform]:not([hidden])') === null;
    return isShown.filter(Boolean).length;
  }
}
