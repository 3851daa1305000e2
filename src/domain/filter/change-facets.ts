import type { SiteContent } from '../content/site-content.ts';
import { changeKindWords } from '../history/change-kinds.ts';
import type { ChangeGroup } from '../history/change-list.ts';
import type { Facet, FacetValues } from './filter.ts';

/** What changes can be filtered by. */
export function listChangeFacets({ capabilities, platforms }: SiteContent): Facet[] {
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
  ];
}

/** The changes of a revision as rows of one cell each, with their values of the facets. */
export function listChangeValues({ difference, rows }: ChangeGroup): FacetValues[][] {
  return rows.map(({ platform = '', direction }) => [
    new Map([
      ['capability', difference.capability.id],
      ['platform', platform],
      ['direction', direction],
    ]),
  ]);
}
