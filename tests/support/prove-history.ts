import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changeKindWords } from '../../src/domain/history/change-kinds.ts';
import { statusWords } from '../../src/domain/verdict/words.ts';
import type { Status } from '../../src/domain/content/site-content.ts';
import { findAll, findByClass, listPages, read, readPage, textOf, type Element, type Node } from './built-site.ts';
import type { PrintedTable } from './printed-tables.ts';
import { readCsv } from './read-csv.ts';
import { lookUnsure } from '../../src/domain/verdict/cell-words.ts';
import { drawnAs, linkOf, readStatus, readTables } from './status-tables.ts';
import {
  countDirections,
  directionOf,
  groupTables,
  listCellDifferences,
  listNameDifferences,
  pairAllTables,
  pairTables,
  type CellDifference,
} from './table-differences.ts';

/** A built site, and the tables whose history it tells. */
export interface HistorySite {
  dist: string;
  tables: PrintedTable[];
}

const fileOf = (capability: string, ...parts: string[]) =>
  ['capabilities', capability, ...parts, 'index.html'].join('/');
const labelOf = (status: string) => statusWords[status as Status].label.toLowerCase();
const clientOf = (element: Element | undefined) =>
  /^\/clients\/([^/]+)\/$/.exec(linkOf(element) ?? '')?.[1] ?? assert.fail(`no client: ${linkOf(element)}`);
const platformOf = (element: Element | undefined) =>
  /^\/platforms\/([^/]+)\/$/.exec(linkOf(element) ?? '')?.[1] ?? assert.fail(`no platform: ${linkOf(element)}`);

/** The direction that a label stands for. */
const kindOf = (label: string) => Object.entries(changeKindWords).find(([, words]) => words.label === label)?.[0];

/** What became of a cell, as it is to be told. */
function turnOf({ before, after }: Pick<CellDifference, 'before' | 'after'>): string {
  if (after === 'unlisted') return `no longer listed (was ${labelOf(before)})`;
  return before === 'unlisted' ? `listed as ${labelOf(after)}` : `${labelOf(before)} → ${labelOf(after)}`;
}

/** Each revision's page shows its table, and marks what differs from the table printed before. */
export function proveRevisionPages({ dist, tables }: HistorySite): void {
  for (const group of groupTables(tables).values()) {
    for (const [place, table] of group.entries()) {
      test(`${table.capability} at ${table.revision} is shown as printed, with what changed`, () => {
        const { document } = readPage(fileOf(table.capability, table.revision), dist);
        proveTable(document, table, group[place - 1]);
        proveWays(document, table.capability, group[place - 1], group[place + 1]);
        const older = group[place - 1];
        if (older) proveDifferences(document, older, table);
        else assert.deepEqual(findByClass(document, 'changes'), []);
      });
    }
  }
}

function proveTable(document: Node, table: PrintedTable, older: PrintedTable | undefined): void {
  const [shown, ...more] = readTables(document, 'answers');
  assert.equal(more.length, 0);
  const platforms = shown!.columns.map(platformOf);
  const printed = new Set([...table.rows.values()].flatMap((row) => Object.keys(row)));
  assert.deepEqual(new Set(platforms), printed);
  assert.equal(platforms.length, printed.size);
  const names = shown!.rows.map(({ head }) => [clientOf(head), textOf(findAll(head!, 'a')[0])] as const);
  assert.equal(names.length, table.rows.size);
  assert.deepEqual(Object.fromEntries(names), Object.fromEntries(table.names));
  for (const { head, cells } of shown!.rows) {
    assert.equal(cells.length, platforms.length);
    cells.forEach((cell, column) => proveCell(cell, table, older, clientOf(head), platforms[column]!));
  }
}

function proveCell(
  cell: Element,
  table: PrintedTable,
  older: PrintedTable | undefined,
  client: string,
  platform: string,
): void {
  const where = `${client} on ${platform}`;
  const status = table.rows.get(client)?.[platform] ?? 'unlisted';
  const before = older && (older.rows.get(client)?.[platform] ?? 'unlisted');
  assert.deepEqual(readStatus(cell), drawnAs(lookUnsure(status as Status), statusWords[status as Status].label), where);
  assert.equal(linkOf(cell), `/clients/${client}/#${table.capability}-${platform}`);
  const remark = before === undefined || before === status ? undefined : `changed, was ${labelOf(before)}`;
  assert.equal(read(cell, 'data-changed'), remark && '', where);
  assert.deepEqual(findAll(cell, 'small').map(textOf), remark === undefined ? [] : [remark], where);
}

function proveWays(
  document: Node,
  capability: string,
  older: PrintedTable | undefined,
  newer: PrintedTable | undefined,
): void {
  const wayOf = (rel: string) =>
    findAll(document, 'a')
      .filter((link) => read(link, 'rel') === rel)
      .map((link) => read(link, 'href'));
  const addressOf = (table: PrintedTable | undefined) =>
    table ? [`/capabilities/${capability}/${table.revision}/`] : [];
  assert.deepEqual([wayOf('prev'), wayOf('next')], [addressOf(older), addressOf(newer)]);
}

/** The folded rows of what differs have exactly the cells and names that do, each under its direction. */
function proveDifferences(document: Node, older: PrintedTable, newer: PrintedTable): void {
  const expected = [
    ...listCellDifferences(older, newer).map(
      (cell) => `${directionOf(cell)} /clients/${cell.client}/#${newer.capability}-${cell.platform} ${turnOf(cell)}`,
    ),
    ...listNameDifferences(older, newer).renamed.map(
      ({ client, before, after }) => `renamed /clients/${client}/ ${before} → ${after}`,
    ),
  ];
  const listed = findByClass(document, 'changes').flatMap(readFolds);
  assert.deepEqual(
    listed.map(({ direction, address, turn }) => `${direction} ${address} ${turn}`).sort(),
    expected.sort(),
  );
}

/** The changes in folded rows: the head of a row says what became of each link in it. */
function readFolds(table: Element) {
  return findAll(table, 'tr').flatMap((row) => {
    const direction = read(row, 'data-direction');
    if (direction === undefined) return [];
    const [label = '', step = ''] = textOf(findAll(row, 'th')[0]).split(/ ?: /);
    assert.equal(kindOf(label), direction);
    const links = findAll(row, 'a').filter((link) => read(link, 'data-platform') !== undefined);
    assert.equal(
      findAll(row, 'li').every((item) => findAll(item, 'a').length > 0),
      true,
    );
    return links.map((link) => ({
      direction,
      address: read(link, 'href') ?? '',
      platform: read(link, 'data-platform') ?? '',
      turn: tellTurn(direction, step, textOf(link)),
    }));
  });
}

/** What the head of a row and the word of a link say together. */
function tellTurn(direction: string, step: string, word: string): string {
  if (direction === 'renamed') return word;
  if (direction === 'unlisted') return `no longer listed (${step})`;
  return direction === 'listed' ? `listed ${step}` : step;
}

/** Any two revisions of a capability are compared: successive ones on the newer one's page, others on their own. */
export function proveComparisons({ dist, tables }: HistorySite): void {
  const wayOf = new Map(
    listPages(dist).map(({ address, document }) => [
      address,
      new Set(findAll(document, 'a').map((link) => read(link, 'href'))),
    ]),
  );
  const successive = new Set(
    pairTables(tables).map(({ older, newer }) => `${newer.capability} ${older.revision} ${newer.revision}`),
  );
  const pages = pairAllTables(tables).filter(
    ({ older, newer }) => !successive.has(`${newer.capability} ${older.revision} ${newer.revision}`),
  );

  test('a capability leads to each revision, and either of two revisions to what changed between them', () => {
    for (const { older, newer } of pairAllTables(tables)) {
      const isOwnPage = pages.some((pair) => pair.older === older && pair.newer === newer);
      const capability = `/capabilities/${newer.capability}/`;
      const address = `${capability}${newer.revision}/${isOwnPage ? `since/${older.revision}/` : '#changes'}`;
      for (const { revision } of [older, newer]) {
        assert.ok(wayOf.get(capability)?.has(`${capability}${revision}/`), revision);
        assert.ok(wayOf.get(`${capability}${revision}/`)?.has(address), address);
      }
    }
  });

  test('a comparison lists exactly the cells and names that differ', () => {
    for (const { older, newer } of pages)
      proveDifferences(
        readPage(fileOf(newer.capability, newer.revision, 'since', older.revision), dist).document,
        older,
        newer,
      );
    assert.ok(pages.length > 0);
  });
}

/** The page and the file of changes have the differences of successive tables, each under its revision. */
export function proveChanges({ dist, tables }: HistorySite): void {
  const expected = pairTables(tables).flatMap(({ older, newer }) => [
    ...listCellDifferences(older, newer).map((cell) => ({
      capability: newer.capability,
      revision: newer.revision,
      direction: directionOf(cell),
      ...cell,
    })),
    ...listNameDifferences(older, newer).renamed.map((name) => ({
      capability: newer.capability,
      revision: newer.revision,
      direction: 'renamed',
      platform: '',
      ...name,
    })),
  ]);
  const isOurs = new Set(tables.map(({ capability }) => capability));

  test('the page of changes has every difference of successive tables, in words, and no other', () => {
    const shown = findAll(readPage('changes/index.html', dist).document, 'tbody')
      .filter((body) => isOurs.has(read(body, 'data-capability')!))
      .flatMap(readGroup);
    const words = expected.map(({ before, after, ...change }) => ({
      ...change,
      turn: change.direction === 'renamed' ? `${before} → ${after}` : turnOf({ before, after }),
    }));
    assert.deepEqual(sortAll(shown), sortAll(words));
  });

  test('the page of changes begins with the newest, and each revision stands once', () => {
    const groups = findAll(readPage('changes/index.html', dist).document, 'tbody').map(
      (body) => linkOf(findAll(body, 'th')[0]) ?? '',
    );
    const days = groups.map((address) => address.split('/')[3] ?? '');
    assert.deepEqual(days, days.toSorted().reverse());
    assert.equal(new Set(groups).size, groups.length);
    const changing = pairTables(tables).filter(
      ({ older, newer }) =>
        listCellDifferences(older, newer).length + listNameDifferences(older, newer).renamed.length > 0,
    );
    assert.deepEqual(
      groups.filter((address) => isOurs.has(address.split('/')[2]!)).sort(),
      changing.map(({ newer }) => `/capabilities/${newer.capability}/${newer.revision}/`).sort(),
    );
  });

  test('the file of changes has the same', () => {
    const rows = readCsv(readFileSync(join(dist, 'data/changes.csv'), 'utf8')).filter(({ capability = '' }) =>
      isOurs.has(capability),
    );
    const before = new Map(
      pairTables(tables).map(({ older, newer }) => [`${newer.capability} ${newer.revision}`, older.revision]),
    );
    for (const { capability, revision, revisionBefore, client, platform, address } of rows) {
      assert.equal(revisionBefore, before.get(`${capability} ${revision}`));
      assert.equal(address, platform === '' ? `/clients/${client}/` : `/clients/${client}/#${capability}-${platform}`);
    }
    assert.deepEqual(
      sortAll(rows.map(({ revisionBefore, clientName, address, ...change }) => change)),
      sortAll(expected),
    );
  });
}

const sortAll = (items: readonly object[]) => items.map((item) => JSON.stringify(Object.entries(item).sort())).sort();

function readGroup(body: Element) {
  const [head] = findAll(body, 'tr');
  const [, capability, revision] = /^\/capabilities\/([^/]+)\/([^/]+)\/$/.exec(linkOf(head) ?? '') ?? [];
  assert.equal(capability, read(body, 'data-capability'));
  assert.equal(revision?.slice(0, 10), read(body, 'data-seen'));
  return readFolds(body).map(({ address, ...change }) => ({
    capability,
    revision,
    client: /^\/clients\/([^/#]+)\//.exec(address)?.[1],
    ...change,
  }));
}

/** The timeline and the numbers of a capability's revisions count what was printed. */
export function proveTimelines({ dist, tables }: HistorySite): void {
  const statuses = ['supported', 'planned', 'not-applicable'];
  for (const [capability, group] of groupTables(tables)) {
    const counted = group.map(({ revision, rows }) => ({
      revision,
      clients: rows.size,
      counts: statuses.map(
        (status) => [...rows.values()].flatMap(Object.values).filter((one) => one === status).length,
      ),
    }));

    test(`the revisions of ${capability} are counted in a table`, () => {
      const { document } = readPage(fileOf(capability), dist);
      const table = findAll(document, 'table').find((one) =>
        /known revisions/.test(textOf(findAll(one, 'caption')[0])),
      );
      const rows = findAll(findAll(table!, 'tbody')[0]!, 'tr').map((row) => [
        linkOf(row),
        ...findAll(row, 'td')
          .slice(1, 5)
          .map((cell) => Number(textOf(cell))),
      ]);
      assert.deepEqual(
        rows,
        counted
          .toReversed()
          .map(({ revision, clients, counts }) => [`/capabilities/${capability}/${revision}/`, clients, ...counts]),
      );
    });

    test(`the timeline of ${capability} has what each revision changed`, () => {
      const [timeline] = findByClass(readPage(fileOf(capability), dist).document, 'timeline');
      const lines = findAll(timeline!, 'li').filter((line) => read(line, 'data-kind') === undefined);
      assert.deepEqual(
        lines.map((line) => linkOf(line)),
        group.toReversed().map(({ revision }) => `/capabilities/${capability}/${revision}/`),
      );
      const expected = pairTables(group).map(({ older, newer }) => countDirections(older, newer));
      const most = Math.max(...expected.map(sumOf));
      expected.forEach((counts, place) => proveLine(lines[place]!, counts, most));
      assert.match(textOf(lines.at(-1)), new RegExp(`The first known revision: ${group[0]!.rows.size} client`));
    });
  }
}

const sumOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** The words of a line and its bars say the same. */
function proveLine(line: Element, counts: Map<string, number>, most: number): void {
  const words = findAll(line, 'li').map((item) => [read(item, 'data-kind')!, textOf(item)] as const);
  assert.deepEqual(new Set(words.map(([kind]) => kind)), new Set(counts.keys()));
  for (const [kind, text] of words) {
    const [, label = '', count] = /^(.+?): (\d+)/.exec(text) ?? [];
    assert.deepEqual([kindOf(label), Number(count)], [kind, counts.get(kind)]);
  }
  const bars = findAll(line, 'rect');
  assert.deepEqual(
    bars.map((bar) => read(bar, 'data-kind')),
    words.map(([kind]) => kind),
  );
  for (const bar of bars) {
    const count = counts.get(read(bar, 'data-kind')!)!;
    const width = Number.parseFloat(read(bar, 'width')!);
    assert.ok(Math.abs(width - (count / most) * 100) < 0.01, `${count} of ${most} are ${width} %`);
  }
}
