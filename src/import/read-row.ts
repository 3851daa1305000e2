import type { TableRow } from 'mdast';
import type { Client, Status } from '../domain/content/site-content.ts';
import { listPrintedNames } from '../domain/names/printed-names.ts';
import { suggest } from '../problems/did-you-mean.ts';
import type { Column } from './read-columns.ts';
import { isSameName, lineOf, readText, type TableFault } from './table-text.ts';

/** A row of a support table: the client it belongs to, and its status on each platform id. */
export interface ImportedRow {
  client: string;
  /** The name printed in the row. */
  name: string;
  cells: Map<string, Status>;
}

/** What a cell can print. */
const printedStatuses = new Map<string, Status>([
  ['✔', 'supported'],
  ['supported', 'supported'],
  ['planned', 'planned'],
  ['n/a', 'not-applicable'],
]);

const findStatus = (text: string): Status | undefined =>
  printedStatuses.get(text.toLowerCase().replace(/\*$/, '').trim());

function sayUnknown(name: string, clients: readonly Client[]): string {
  const hint = suggest(name, clients.flatMap(listPrintedNames));
  return `"${name}" is not the printed name of a client.${hint} Printed names stand in content/clients.`;
}

/** Reads a row by the name in its first cell. Without a client the faults say why. */
export function readRow(
  row: TableRow,
  columns: readonly Column[],
  clients: readonly Client[],
): { read: ImportedRow | undefined; faults: TableFault[] } {
  const [name = '', ...texts] = row.children.map(readText);
  const client = clients.find((one) => listPrintedNames(one).some((printed) => isSameName(printed, name)));
  const extra = texts.slice(columns.length).find((text) => text !== '');
  const cells = columns.map((platform, index) => {
    const text = texts[index] ?? '';
    return { platform, text, status: findStatus(text), where: `${name}, ${platform ?? `column ${index + 2}`}` };
  });
  const messages = [
    ...(client === undefined ? [sayUnknown(name, clients)] : []),
    ...(extra === undefined ? [] : [`"${extra}" stands after the last column.`]),
    ...cells
      .filter(({ status }) => status === undefined)
      .map(
        ({ text, where }) =>
          `"${text}" (${where}) is not a cell of a support table. Expected ✔, Supported, Planned or N/A.`,
      ),
  ];
  const known = cells.flatMap(({ platform, status }) => (platform && status ? [[platform, status] as const] : []));
  return {
    read: client && { client: client.id, name, cells: new Map(known) },
    faults: messages.map((message) => ({ line: lineOf(row), message })),
  };
}
