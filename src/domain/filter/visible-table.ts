// In the browser, too.

import { escapeMarkdown } from '../words/escape.ts';

/** What is shown of a table, as text. */
export interface VisibleTable {
  title: string;
  heads: string[];
  rows: { name: string; remark: string; address: string; cells: string[] }[];
}

const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table whose names are links, under its title. The last line says where it is from. */
export function writeMarkdown({ title, heads, rows }: VisibleTable, origin: string): string {
  const lines = rows.map(({ name, remark, address, cells }) => {
    const link = `[${escapeMarkdown(name)}](${address})`;
    return [remark ? `${link}, ${escapeMarkdown(remark)}` : link, ...cells.map(escapeMarkdown)];
  });
  const table = [heads.map(escapeMarkdown), heads.map(() => '---'), ...lines].map(writeRow);
  return [escapeMarkdown(title), '', ...table, '', origin, ''].join('\n');
}

/** A spreadsheet takes a cell that begins so for a formula; after an apostrophe it is text. */
const disarm = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** CSV with a column for the address and one for what became of the client. */
export function writeCsv({ heads: [corner = '', ...heads], rows }: VisibleTable): string {
  const lines = [
    [corner, 'Lifecycle', 'Address', ...heads],
    ...rows.map(({ name, remark, address, cells }) => [name, remark, address, ...cells]),
  ];
  return lines.map((cells) => `${cells.map((cell) => quote(disarm(cell))).join(',')}\r\n`).join('');
}
