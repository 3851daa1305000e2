import { compare } from '../content/order.ts';
import type { SiteContent } from '../content/site-content.ts';
import { changeKindWords } from '../history/change-kinds.ts';
import type { ChangeGroup } from '../history/change-list.ts';
import { formatDate } from '../words/dates.ts';
import type { Facet, FacetValues } from './filter.ts';

/** The days of which revisions are that changed something, oldest first. */
function listDays(groups: readonly ChangeGroup[]): Facet['values'] {
  const days = new Set(groups.map(({ difference }) => difference.newer.date));
  return [...days].sort(compare).map((value) => ({ value, label: formatDate(value) }));
}

/** What changes can be filtered by. */
export function listChangeFacets(
  { capabilities, platforms }: Pick<SiteContent, 'capabilities' | 'platforms'>,
  groups: readonly ChangeGroup[],
): Facet[] {
  return [
    {
      name: 'capability',
      label: 'Capability',
      values: capabilities.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'platform',
      label: 'Platform',
      values: platforms.map(({ id, shortName: label }) => ({ value: id, label })),
    },
    {
      name: 'direction',
      label: 'Direction',
      values: Object.entries(changeKindWords).map(([value, { label }]) => ({ value, label })),
    },
    { name: 'seen', label: 'First seen', values: listDays(groups), isRange: true },
  ];
}

/** The changes of a revision as rows of one cell each, with their values of the facets. */
export function listChangeValues({ difference, rows }: ChangeGroup): FacetValues[][] {
  return rows.map(({ platform = '', direction }) => [
    new Map([
      ['capability', difference.capability.id],
      ['platform', platform],
      ['direction', direction],
      ['seen', difference.newer.date],
    ]),
  ]);
}
