// In the browser, too.

import { cutText } from '../words/typed-text.ts';
import type { Choice, Facet } from './filter.ts';

/** What the query of an address asks for. What it does not know it leaves out. */
export function readAddress(query: string, facets: readonly Facet[]): Choice {
  const parameters = new URLSearchParams(query);
  const chosenOf = ({ name, values }: Facet) => {
    const asked = new Set(parameters.getAll(name));
    return new Set(values.map(({ value }) => value).filter((value) => asked.has(value)));
  };
  return {
    text: cutText(parameters.get('text') ?? ''),
    chosen: new Map(facets.map((facet) => [facet.name, chosenOf(facet)])),
    isByStatus: parameters.get('sort') === 'status',
  };
}

/** The one query for a choice: no defaults, everything in the order of the controls. */
export function writeAddress({ text, chosen, isByStatus }: Choice, facets: readonly Facet[]): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.append('text', text);
  for (const { name, values } of facets)
    for (const { value } of values) if (chosen.get(name)?.has(value)) parameters.append(name, value);
  if (isByStatus) parameters.append('sort', 'status');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
