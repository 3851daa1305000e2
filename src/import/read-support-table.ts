import type { Root, Table, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Client, Platform } from '../domain/content/site-content.ts';
import { readColumns, type Column } from './read-columns.ts';
import { readRow, type ImportedRow } from './read-row.ts';
import { lineOf, type TableFault } from './table-text.ts';

export interface ImportedTable {
  rows: ImportedRow[];
  faults: TableFault[];
}

function findPrintedTable(root: Root): Table | TableFault {
  const [table, second, ...more] = root.children.filter((node) => node.type === 'table');
  if (table !== undefined && second === undefined) return table;
  const count = table === undefined ? 0 : more.length + 2;
  return { line: second ? lineOf(second) : 1, message: `The file has ${count} tables. Expected one.` };
}

/** Reads the rows below the head; each client may have one. */
function readRows(body: readonly TableRow[], columns: readonly Column[], clients: readonly Client[]): ImportedTable {
  const lines = new Map<string, number>();
  const all = body.map((row): ImportedTable => {
    const { read, faults } = readRow(row, columns, clients);
    if (read === undefined) return { rows: [], faults };
    const before = lines.get(read.client);
    lines.set(read.client, lineOf(row));
    const message = `${read.client} already has the row in line ${before}. Expected one row for each client.`;
    return { rows: [read], faults: before === undefined ? faults : [...faults, { line: lineOf(row), message }] };
  });
  return { rows: all.flatMap(({ rows }) => rows), faults: all.flatMap(({ faults }) => faults) };
}

/**
 * Reads a Markdown support table in any of the forms it was printed in: columns by their head, rows by their printed name.
 * @param expected ids of the platforms for which the table must have a column, as `listKnownColumns` gives them
 */
export function readSupportTable(
  markdown: string,
  platforms: readonly Platform[],
  clients: readonly Client[],
  expected: readonly string[],
): ImportedTable {
  const table = findPrintedTable(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  if (!('children' in table)) return { rows: [], faults: [table] };
  const [header, ...body] = table.children;
  if (header === undefined) return { rows: [], faults: [] };
  const { columns, faults } = readColumns(header, platforms, expected);
  const { rows, faults: more } = readRows(body, columns, clients);
  return { rows, faults: [...faults, ...more] };
}
