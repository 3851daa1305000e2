// In the browser, too.

// This build of the library needs nothing of Node.
import { stringify } from 'csv-stringify/browser/esm/sync';

/** What is quoted, or may be taken for a formula where a cell begins with it. */
const marked = /["\r\n]|(?:^|,)[=+\-@\t\uff1d\uff0b\uff0d\uff20]/;

/** What a spreadsheet would take for a formula is text in it. The library looks at each cell a dozen times, which most rows do not need. */
function writeRow(row: readonly unknown[]): string {
  const line = row.join(',');
  const isPlain = row.every((cell) => typeof cell === 'string' && !cell.includes(',')) && !marked.test(line);
  return isPlain ? `${line}\n` : stringify([[...row]], { escape_formulas: true });
}

/** Rows as CSV, the first of them the heads. */
export const writeCsv = (rows: readonly (readonly unknown[])[]): string => rows.map(writeRow).join('');

/** Records as CSV: the heads are their keys. */
export function writeRecords(records: readonly Readonly<Record<string, unknown>>[]): string {
  const heads = Object.keys(records[0] ?? {});
  return writeCsv([heads, ...records.map((record) => heads.map((head) => record[head]))]);
}
