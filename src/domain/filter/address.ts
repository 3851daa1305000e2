// In the browser, too.

import { isChosen, type Choice, type Facet } from './filter.ts';
import { cutText } from '../words/typed-text.ts';

const toBits = (values: readonly string[], chosen: readonly string[]): number =>
  values.reduce((bits, value, place) => (chosen.includes(value) ? bits | (1 << place) : bits), 0);

/** What the query of an address asks for. What it does not know it leaves out. */
export function readAddress(query: string, facets: readonly Facet[]): Choice {
  const parameters = new URLSearchParams(query);
  return {
    text: cutText(parameters.get('text') ?? ''),
    chosen: facets.map(({ name, values }) => toBits(values, parameters.getAll(name))),
    isByStatus: parameters.get('sort') === 'status',
  };
}

/** The one query for a choice: no defaults, everything in the order of the controls. */
export function writeAddress({ text, chosen, isByStatus }: Choice, facets: readonly Facet[]): string {
  const named = facets.flatMap(({ name, values }, facet) =>
    values.filter((_, place) => chosen[facet] && isChosen(chosen[facet], place)).map((value) => [name, value]),
  );
  const query = String(
    new URLSearchParams([
      ...(text.trim() ? [['text', text]] : []),
      ...named,
      ...(isByStatus ? [['sort', 'status']] : []),
    ]),
  );
  return query === '' ? '' : `?${query}`;
}
