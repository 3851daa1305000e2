// In the browser, too.

import { cutText } from '../words/typed-text.ts';
import { chooseRange, orders, readRange, type Choice, type Facet } from './filter.ts';

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
  const chosenOf = (facet: Facet) => {
    if (facet.isRange) return chooseRange(facet, parameters.get('from'), parameters.get('to'));
    const { name, values } = facet;
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
  for (const facet of facets)
    for (const [name, value] of writeFacet(facet, chosen.get(facet.name))) parameters.append(name, value);
  if (asOf !== '') parameters.append('as-of', asOf);
  if (order !== 'group') parameters.append('sort', order);
  // Ids have no comma, and an address is read by people.
  const query = [apps.size > 0 && `apps=${[...apps].join()}`, parameters.toString()].filter(Boolean).join('&');
  return query === '' ? '' : `?${query}`;
}

function writeFacet(facet: Facet, chosen: ReadonlySet<string> | undefined): (readonly [string, string])[] {
  if (!facet.isRange)
    return facet.values.filter(({ value }) => chosen?.has(value)).map(({ value }) => [facet.name, value]);
  const [from, to] = readRange(facet, chosen);
  return [['from', from] as const, ['to', to] as const].filter(([, value]) => value !== '');
}
