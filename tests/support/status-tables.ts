import { statusSymbols } from '../../src/domain/verdict/status-symbols.ts';
import { statusWords } from '../../src/domain/verdict/words.ts';
import type { VerdictStatus } from '../../src/domain/verdict/verdict.ts';
import { findAll, findByClass, read, readData, textOf, type Element, type Node } from './built-site.ts';

/** The verdict of a cell, as /data/clients.json publishes it. */
export interface PublishedVerdict {
  status: VerdictStatus;
  evidence: string;
  source: string | null;
  since: string | null;
  ended: string | null;
}

/** A client, as /data/clients.json publishes it. */
export interface PublishedClient {
  id: string;
  name: string;
  lifecycle: string;
  formerNames: string[];
  printedNames: string[];
  verdicts: Record<string, Record<string, PublishedVerdict>>;
}

export const readClients = (): PublishedClient[] => readData('data/clients.json');

/** A table with its caption, its column heads and its rows of a head and cells. */
export interface ReadTable {
  caption: string;
  corner: string;
  columns: Element[];
  rows: { head: Element | undefined; cells: Element[] }[];
}

/** The tables below a node: those of answers, or those of numbers, which begin with the column "Status". */
export function readTables(node: Node, kind: 'answers' | 'numbers'): ReadTable[] {
  const answers = new Set(findByClass(node, 'answers'));
  return findAll(node, 'table')
    .map((table) => ({ table, read: readTable(table) }))
    .filter(({ table, read: one }) =>
      kind === 'answers' ? answers.has(table) : one.corner === 'Status' && !answers.has(table),
    )
    .map(({ read: one }) => one);
}

function readTable(table: Element): ReadTable {
  const [corner, ...columns] = findAll(table, 'thead').flatMap((head) => findAll(head, 'th'));
  const rows = findAll(table, 'tbody')
    .flatMap((body) => findAll(body, 'tr'))
    .filter((row) => findAll(row, 'td').length > 0);
  return {
    caption: textOf(findAll(table, 'caption')[0]),
    corner: textOf(corner),
    columns,
    rows: rows.map((row) => ({ head: findAll(row, 'th')[0], cells: findAll(row, 'td') })),
  };
}

/** The address that an element, or the first link in it, leads to. */
export function linkOf(element: Element | undefined): string | undefined {
  return element === undefined ? undefined : read(element.tagName === 'a' ? element : findAll(element, 'a')[0], 'href');
}

/** A status as it is drawn: the value for the colour, the symbol, the word. */
export function readStatus(element: Element | undefined): {
  status: string | undefined;
  symbol: string | undefined;
  word: string;
} {
  const [drawn] = element === undefined ? [] : findByClass(element, 'status');
  const [symbol] = drawn === undefined ? [] : findAll(drawn, 'svg');
  return {
    status: read(drawn, 'data-status'),
    symbol:
      symbol &&
      findAll(symbol, 'path')
        .map((path) => read(path, 'd'))
        .join(' '),
    word: textOf(drawn),
  };
}

/** A status as it should be drawn. */
export function drawnAs(status: VerdictStatus) {
  return { status, symbol: Object.values(statusSymbols[status]).join(' '), word: statusWords[status].label };
}
