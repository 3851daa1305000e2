import type { Matrix } from '../verdict/matrix.ts';
import type { OfferedFacet } from './client-facets.ts';
import { type Facet, filterRows, type Rows } from './filter.ts';

/** A row as its cells, each with its value of every facet. */
export type FacetValues = Record<string, string>[];

/** The cells of a table of clients. */
export function listFacetValues({ columns, rows }: Matrix, columnsAre: 'platform' | 'capability'): FacetValues[] {
  return rows.map(({ client, answers }) =>
    answers.map(({ verdict }, column) => ({
      [columnsAre]: columns[column]?.id ?? '',
      status: verdict.status,
      evidence: verdict.evidence,
      category: client?.category ?? '',
      lifecycle: client?.lifecycle.state ?? '',
    })),
  );
}

/** For each facet and value how many rows it would show, while nothing is chosen. */
export function countInitially(offered: readonly OfferedFacet[], rows: readonly FacetValues[]): number[][] {
  const facets = offered.map(({ name, values }): Facet => ({ name, values: values.map(({ value }) => value) }));
  const table: Rows = {
    words: rows.map(() => ''),
    width: rows[0]?.length ?? 0,
    values: facets.map(({ name, values }) => Uint8Array.from(rows.flat(), (cell) => values.indexOf(cell[name] ?? ''))),
  };
  return filterRows(table, { text: '', chosen: facets.map(() => 0), isByStatus: false }).counts;
}
