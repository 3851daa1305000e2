import type { Columns, System } from '../inventory.ts';

/** What every format is brought into: lines of cells under heads. */
export interface Sheet {
  /** What it was taken for, such as "CSV"; what its heads tell is added. */
  format: string;
  /** As read; empty texts where there are none. */
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  /** Which column is what, where the format says it. */
  columns?: Columns;
  /** Whether its columns are not the file's own: nobody can choose others. */
  isMade?: boolean;
  /** Where all of its apps are, where the format says it. */
  systems?: readonly System[];
  remarks?: readonly string[];
}
