// In the browser, too.

import Papa from 'papaparse';
import { countHeads, findHeadRow } from './find-heads.ts';
import { checkLines } from './limits.ts';
import { readSignIns } from './read-sign-ins.ts';
import { readUsageReport } from './read-usage-report.ts';
import type { Sheet } from './sheet.ts';

const delimiters = [
  [',', 'CSV'],
  [';', 'CSV with semicolons'],
  ['\t', 'Table with tabs'],
  ['|', 'Table with bars'],
] as const;

type Row = string[];

/** How many lines are looked at to tell what parts the cells. */
const looked = 60;

const isEmpty = (row: Row) => row.every((cell) => cell === '');
/** The line under the heads of a table in Markdown. */
const isRule = (row: Row) => row.length > 1 && row.every((cell) => /^:?-*:?$/.test(cell));

/** Cells without the blanks around them. Where a quote is never closed, quotes part nothing. */
function parse(text: string, delimiter: string): Row[] {
  const read = Papa.parse<Row>(text, { delimiter, newline: '\n' });
  const isBroken = read.errors.some(({ code }) => code === 'MissingQuotes');
  const { data } = isBroken ? Papa.parse<Row>(text, { delimiter, newline: '\n', fastMode: true }) : read;
  return data.map((row) => row.map((cell) => cell.trim())).filter((row) => !isEmpty(row) && !isRule(row));
}

/** In a sentence a blank follows the sign, in a table hardly ever. */
function isProse(text: string, sign: string): boolean {
  const pieces = text
    .replace(/"[^"\n]*"/g, '')
    .split(sign)
    .slice(1);
  return pieces.filter((piece) => /^[^\S\n]/.test(piece)).length > pieces.length / 2;
}

/** How surely cells are parted so: by the heads that come out, else by how alike the lines are. */
function rate(text: string, sign: string): number {
  const rows = parse(text, sign);
  const head = findHeadRow(rows);
  const heads = head === -1 ? 0 : countHeads(rows[head] ?? []);
  if (heads >= 2) return heads + 1;
  if (heads === 1 && (rows[head]?.length ?? 0) > 1) return 1.5;
  if (',;'.includes(sign) && isProse(text, sign)) return 0;
  const widths = rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1);
  const usual = [...widths].sort((left, right) => left - right)[Math.floor(widths.length / 2)] ?? 0;
  const alike = widths.filter((width) => width === usual).length / widths.length;
  return rows.length >= 2 && usual >= 2 && alike >= 0.9 ? 1 : 0;
}

/** The columns that have anything in them. */
function dropEmptyColumns(rows: readonly Row[]): Row[] {
  const used = new Set<number>();
  for (const row of rows) for (const [at, cell] of row.entries()) if (cell !== '') used.add(at);
  const kept = [...used].sort((left, right) => left - right);
  return rows.map((row) => kept.map((at) => row[at] ?? ''));
}

/** A table without heads has empty ones. */
function cutHeads(rows: readonly Row[], format: string): Sheet {
  const at = findHeadRow(rows);
  const heads = rows[at] ?? rows[0]?.map(() => '') ?? [];
  const lines = rows.slice(at + 1);
  const width = heads.findLastIndex((cell) => cell !== '') + 1;
  const long = width === 0 ? 0 : lines.filter((row) => row.slice(width).some((cell) => cell !== '')).length;
  const remarks = long > 0 ? [`Lines with more cells than there are heads: ${long} of ${lines.length}.`] : [];
  return { format, heads, rows: lines, remarks };
}

/** A table whose cells are parted by a sign; nothing where no sign parts the lines alike. */
export function readTable(text: string): Sheet | undefined {
  // Excel writes the sign into a line before the heads.
  const body = text.replace(/^(?:sep=.\n)?(?:#TYPE [^\n]*\n)?/, '');
  const lines = body.split('\n');
  const start = lines
    .filter((line) => line.trim() !== '')
    .slice(0, looked)
    .join('\n');
  const rated = delimiters.map(([sign, format]) => ({ sign, format, rating: rate(start, sign) }));
  const best = rated.reduce((left, right) => (right.rating > left.rating ? right : left));
  if (best.rating === 0) return undefined;
  const rows = dropEmptyColumns(parse(body, best.sign));
  checkLines(rows.length - 1);
  if (rows.every((row) => row.length < 2)) return undefined;
  const [heads = [], ...others] = rows;
  const report = readUsageReport({ heads, rows: others, format: best.format });
  if (report) return report;
  const table = cutHeads(rows, best.format);
  return readSignIns(table) ?? table;
}
