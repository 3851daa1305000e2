import type { Matrix } from '../verdict/matrix.ts';
import { filterRows, noChoice, type Facet, type FacetCounts, type FacetValues } from './filter.ts';

/** The cells of a table of clients, row by row. */
export function listFacetValues({ columns, rows }: Matrix, columnsAre: 'platform' | 'capability'): FacetValues[][] {
  return rows.map(({ client, answers }) =>
    answers.map(
      ({ verdict }, column) =>
        new Map([
          [columnsAre, columns[column]?.id ?? ''],
          ['status', verdict.status],
          ['evidence', verdict.evidence],
          ['category', client?.category ?? ''],
          ['lifecycle', client?.lifecycle.state ?? ''],
        ]),
    ),
  );
}

/** How many rows each value would show, while nothing is chosen. */
export function countInitially(facets: readonly Facet[], rows: readonly FacetValues[][]): FacetCounts {
  return filterRows(
    facets,
    rows.map((cells) => ({ id: '', name: '', words: '', cells })),
    noChoice,
  ).counts;
}
