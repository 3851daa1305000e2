// In the browser, too.

// This build of the library needs nothing of Node.
import { stringify } from 'csv-stringify/browser/esm/sync';

/** Rows as CSV, the first of them the heads. What a spreadsheet would take for a formula is text in it. */
export const writeCsv = (rows: readonly (readonly unknown[])[]): string =>
  stringify([...rows], { escape_formulas: true });

/** Records as CSV: the heads are their keys. */
export function writeRecords(records: readonly Readonly<Record<string, unknown>>[]): string {
  const heads = Object.keys(records[0] ?? {});
  return writeCsv([heads, ...records.map((record) => heads.map((head) => record[head]))]);
}
