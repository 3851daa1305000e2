import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findByClass, listPages, read, textOf, type Element, type Page } from '../support/built-site.ts';
import { formTable } from '../support/table-grid.ts';
import { findHeaders } from '../support/table-headers.ts';

/** What a table says that it is about. One in prose has no caption; the part of the page that scrolls it is labelled. */
function nameOf({ document }: Page, table: Element): string {
  const section = findByClass(document, 'scroll').find((one) => findAll(one, 'table').includes(table));
  return textOf(findAll(table, 'caption')[0]) || (read(section, 'aria-label') ?? '');
}

/** The data cells of a table that lack a head of their row, of their column, or of the group they stand in. */
function listHeadless(table: Element): string[] {
  const grid = formTable(table);
  return grid.cells
    .filter(({ isHead, isEmpty }) => !isHead && !isEmpty)
    .flatMap((cell) => {
      const { row, column, rowGroup } = findHeaders(grid, cell);
      const isGrouped = grid.cells.some(({ scope, group }) => scope === 'rowgroup' && group === cell.group);
      const missing = [
        row.length === 0 && 'row',
        column.length === 0 && 'column',
        isGrouped && rowGroup.length === 0 && 'group',
      ].filter((kind) => kind !== false);
      return missing.map(
        (kind) => `row ${cell.y + 1}, column ${cell.x + 1} ("${textOf(cell.element)}") has no head of its ${kind}`,
      );
    });
}

const pages = listPages().map((page) => ({ page, tables: findAll(page.document, 'table') }));

test('every data cell of every table has a head of its row and of its column, by the rules of HTML', () => {
  const faults = pages.flatMap(({ page, tables }) =>
    tables.flatMap((table) => listHeadless(table).map((fault) => `${page.file}: ${nameOf(page, table)}: ${fault}`)),
  );
  assert.deepEqual(faults, []);
});

test('no slot of a table belongs to two cells, and none is left empty', () => {
  const faults = pages.flatMap(({ page, tables }) =>
    tables.flatMap((table) => {
      const { slots } = formTable(table);
      const columns = Math.max(...slots.map((row) => row.length));
      return slots.flatMap((row, y) =>
        Array.from({ length: columns }, (_, x) => row[x]?.length).every((count) => count === 1)
          ? []
          : [`${page.file}: ${nameOf(page, table)}: row ${y + 1}`],
      );
    }),
  );
  assert.deepEqual(faults, []);
});

test('every table says what it is about', () => {
  assert.deepEqual(
    pages.flatMap(({ page, tables }) =>
      tables
        .filter((table) => nameOf(page, table) === '')
        .map((table) => `${page.file}: ${textOf(table).slice(0, 60)}`),
    ),
    [],
  );
});

test('there are tables on the home page, in prose, and on the pages of capabilities, platforms and clients', () => {
  for (const start of ['index.html', 'guides/', 'capabilities/', 'platforms/', 'clients/'])
    assert.ok(
      pages.some(({ page, tables }) => page.file.startsWith(start) && tables.length > 0),
      start,
    );
});
