import assert from 'node:assert/strict';
import type { CellIds } from '../../src/domain/content/scope.ts';
import type { SiteContent } from '../../src/domain/content/site-content.ts';
import { findAnswer, type Answer } from '../../src/domain/verdict/answer.ts';
import { statusSymbols, type Look } from '../../src/domain/verdict/status-symbols.ts';
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

export const readClients = (): PublishedClient[] => readData('data/clients.json').clients;

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

/** An answer or a status as it is drawn: the value for the colour, the symbol, the word. */
export function readStatus(element: Element | undefined): {
  look: string | undefined;
  symbol: string | undefined;
  word: string;
} {
  const [drawn] = element === undefined ? [] : findByClass(element, 'status');
  const [symbol] = drawn === undefined ? [] : findAll(drawn, 'svg');
  return {
    look: read(drawn, 'data-look'),
    symbol:
      symbol &&
      findAll(symbol, 'path')
        .map((path) => read(path, 'd'))
        .join(' '),
    word: textOf(drawn),
  };
}

/** How it should be drawn. */
export function drawnAs(look: Look, word: string) {
  return { look, symbol: Object.values(statusSymbols[look]).join(' '), word };
}

/** The answer of a cell, by its ids. */
export function findCell(content: SiteContent, { client, platform, capability }: CellIds): Answer {
  const [ofClient, ofPlatform, ofCapability] = [
    content.clients.find(({ id }) => id === client),
    content.platforms.find(({ id }) => id === platform),
    content.capabilities.find(({ id }) => id === capability),
  ];
  assert.ok(ofClient && ofPlatform && ofCapability, `there is no ${client}, ${platform}, ${capability}`);
  return findAnswer(content, ofClient, ofPlatform, ofCapability);
}
