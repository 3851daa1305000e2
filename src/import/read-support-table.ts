import type { Html, PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { suggest } from '../problems/did-you-mean.ts';
import { listPrintedNames } from '../domain/names/printed-names.ts';
import type { Client, Platform, Status } from '../domain/content/site-content.ts';

/** A row of a support table: the client it belongs to, and its status on each platform id. */
export interface ImportedRow {
  client: string;
  /** The name printed in the row. */
  name: string;
  cells: Map<string, Status>;
}

/** What could not be read, and the line it stands in. */
export interface TableFault {
  line: number;
  message: string;
}

export interface ImportedTable {
  rows: ImportedRow[];
  faults: TableFault[];
}

/** What a cell can print. */
const printedStatuses = new Map<string, Status>([
  ['✔', 'supported'],
  ['supported', 'supported'],
  ['planned', 'planned'],
  ['n/a', 'not-applicable'],
]);

const isHtml = (node: PhrasingContent, tag: RegExp): node is Html => node.type === 'html' && tag.test(node.value);

/** The words of a cell: a line break is a space, a footnote mark (`<sup>1</sup>`) is nothing, a picture is its description. */
function readText(cell: TableCell | undefined): string {
  let isFootnote = false;
  const words = (cell?.children ?? []).map((node) => {
    if (isHtml(node, /^<\/?sup\b/i)) isFootnote = !node.value.startsWith('</');
    if (isFootnote) return '';
    if (isHtml(node, /^<br\b/i)) return ' ';
    if (node.type === 'image') return node.alt ?? '';
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

const lineOf = (node: Table | TableRow | TableCell): number => node.position?.start.line ?? 0;

/** @param expected ids of the platforms for which the table must have a column */
function readColumns(
  header: TableRow,
  platforms: readonly Platform[],
  expected: readonly string[],
  faults: TableFault[],
): (string | undefined)[] {
  const line = lineOf(header);
  const columns = header.children.slice(1).map((cell) => {
    const text = readText(cell);
    const platform = platforms.find(({ printedNames }) =>
      printedNames.some((name) => name.toLowerCase() === text.toLowerCase()),
    );
    if (platform === undefined) {
      faults.push({
        line,
        message: `"${text}" is not the printed name of a platform.${suggest(
          text,
          platforms.flatMap(({ printedNames }) => printedNames),
        )} Printed names stand in content/platforms.`,
      });
    }
    return platform?.id;
  });
  const missing = platforms.filter(({ id }) => expected.includes(id) && !columns.includes(id));
  if (missing.length > 0 && !columns.includes(undefined))
    faults.push({
      line,
      message: `The table has no column for ${missing.map(({ shortName }) => shortName).join(', ')}.`,
    });
  const twice = columns.find((id, index) => id !== undefined && columns.indexOf(id) !== index);
  if (twice !== undefined) faults.push({ line, message: `Two columns mean ${twice}. Expected one.` });
  return columns;
}

function readCell(text: string, where: string, line: number, faults: TableFault[]): Status | undefined {
  const status = printedStatuses.get(text.toLowerCase().replace(/\*$/, '').trim());
  if (status === undefined)
    faults.push({
      line,
      message: `"${text}" (${where}) is not a cell of a support table. Expected ✔, Supported, Planned or N/A.`,
    });
  return status;
}

function readRow(
  row: TableRow,
  columns: (string | undefined)[],
  clients: readonly Client[],
  faults: TableFault[],
): ImportedRow | undefined {
  const line = lineOf(row);
  const name = readText(row.children[0]);
  const client = clients.find((one) =>
    listPrintedNames(one).some((printed) => printed.toLowerCase() === name.toLowerCase()),
  );
  if (client === undefined) {
    faults.push({
      line,
      message: `"${name}" is not the printed name of a client.${suggest(name, clients.flatMap(listPrintedNames))} Printed names stand in content/clients.`,
    });
  }
  const extra = row.children
    .slice(columns.length + 1)
    .map(readText)
    .find((text) => text !== '');
  if (extra !== undefined) faults.push({ line, message: `"${extra}" stands after the last column.` });
  const cells = columns.map(
    (platform, index) =>
      [
        platform,
        readCell(readText(row.children[index + 1]), `${name}, ${platform ?? `column ${index + 2}`}`, line, faults),
      ] as const,
  );
  if (client === undefined) return undefined;
  return {
    client: client.id,
    name,
    cells: new Map(
      cells.filter((cell): cell is readonly [string, Status] => cell[0] !== undefined && cell[1] !== undefined),
    ),
  };
}

function findPrintedTable(root: Root, faults: TableFault[]): Table | undefined {
  const tables = root.children.filter((node) => node.type === 'table');
  if (tables.length !== 1)
    faults.push({
      line: tables[1] ? lineOf(tables[1]) : 1,
      message: `The file has ${tables.length} tables. Expected one.`,
    });
  return tables.length === 1 ? tables[0] : undefined;
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
  const faults: TableFault[] = [];
  const table = findPrintedTable(unified().use(remarkParse).use(remarkGfm).parse(markdown), faults);
  const [header, ...body] = table?.children ?? [];
  if (header === undefined) return { rows: [], faults };
  const columns = readColumns(header, platforms, expected, faults);
  const lines = new Map<string, number>();
  const rows = body.flatMap((row) => {
    const read = readRow(row, columns, clients, faults);
    if (read === undefined) return [];
    const before = lines.get(read.client);
    if (before !== undefined)
      faults.push({
        line: lineOf(row),
        message: `${read.client} already has the row in line ${before}. Expected one row for each client.`,
      });
    lines.set(read.client, lineOf(row));
    return [read];
  });
  return { rows, faults };
}
