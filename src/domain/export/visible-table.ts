// In the browser, too.

import { writeCsv } from './write-csv.ts';
import { link, paragraph, table, writeMarkdown, type Phrase } from './write-markdown.ts';

/** What is shown of a table, as text. */
export interface VisibleTable {
  title: string;
  heads: string[];
  rows: { name: string; remark: string; address: string; cells: string[] }[];
}

/** Where a table is from: the page's address, and the day of the review in words. */
interface Origin {
  address: string;
  reviewed: string;
}

/** A Markdown table whose names are links, under its title. The last line says where it is from. */
export function writeTableAsMarkdown({ title, heads, rows }: VisibleTable, { address, reviewed }: Origin): string {
  const lines = rows.map((row): Phrase[][] => [
    [link(row.name, row.address), row.remark && `, ${row.remark}`],
    ...row.cells.map((cell) => [cell]),
  ]);
  const nodes = [
    paragraph(title),
    table([heads.map((head) => [head]), ...lines]),
    paragraph('Source: ', link(address, address), `. Facts reviewed on ${reviewed}.`),
  ];
  return writeMarkdown(nodes, false);
}

/** CSV with a column for the address and one for what became of the client. */
export function writeTableAsCsv({ heads: [corner = '', ...heads], rows }: VisibleTable): string {
  return writeCsv([
    [corner, 'Lifecycle', 'Address', ...heads],
    ...rows.map(({ name, remark, address, cells }) => [name, remark, address, ...cells]),
  ]);
}
