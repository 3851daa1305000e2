// In the browser, too.

import { cutText } from '../words/typed-text.ts';
import { orders, type Choice, type Facet } from './filter.ts';

/** What a table has that an address can ask for, beside its facets: ids of clients and of revisions. */
export interface Known {
  apps: ReadonlySet<string>;
  revisions: ReadonlySet<string>;
}

/** What the query of an address asks for. What the table does not have is left out. */
export function readAddress(query: string, facets: readonly Facet[], known: Known): Choice {
  const parameters = new URLSearchParams(query);
  const asOf = parameters.get('as-of') ?? '';
  const apps = parameters.get('apps')?.split(',') ?? [];
  const chosenOf = ({ name, values }: Facet) => {
    const asked = new Set(parameters.getAll(name));
    return new Set(values.map(({ value }) => value).filter((value) => asked.has(value)));
  };
  return {
    text: cutText(parameters.get('text') ?? ''),
    chosen: new Map(facets.map((facet) => [facet.name, chosenOf(facet)])),
    apps: new Set(apps.filter((id) => known.apps.has(id))),
    asOf: known.revisions.has(asOf) ? asOf : '',
    order: orders.find((order) => order === parameters.get('sort')) ?? 'group',
  };
}

/** The one query for a choice: no defaults, everything in the order of the controls. */
export function writeAddress({ text, chosen, apps, asOf, order }: Choice, facets: readonly Facet[]): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.append('text', text);
  for (const { name, values } of facets)
    for (const { value } of values) if (chosen.get(name)?.has(value)) parameters.append(name, value);
  if (asOf !== '') parameters.append('as-of', asOf);
  if (order !== 'group') parameters.append('sort', order);
  // Ids have no comma, and an address is read by people.
  const query = [apps.size > 0 && `apps=${[...apps].join()}`, parameters.toString()].filter(Boolean).join('&');
  return query === '' ? '' : `?${query}`;
}
