import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findByClass, listPages, read, textOf, type Element } from '../support/built-site.ts';

/** The tables of a page that are not prose. */
function listTables(page: ReturnType<typeof listPages>[number]): Element[] {
  const inProse = new Set(findByClass(page.document, 'prose').flatMap((prose) => findAll(prose, 'table')));
  return findAll(page.document, 'table').filter((table) => !inProse.has(table));
}

/** A table as a grid: each place has the cell that covers it, also from a row or column before. */
function layOut(table: Element): Element[][] {
  const grid: Element[][] = [];
  for (const [y, row] of findAll(table, 'tr').entries()) {
    for (const cell of findAll(row, 'th', 'td')) {
      const x = firstFree(grid[y] ?? []);
      for (let down = 0; down < Number(read(cell, 'rowspan') ?? 1); down += 1) {
        for (let right = 0; right < Number(read(cell, 'colspan') ?? 1); right += 1) (grid[y + down] ??= [])[x + right] = cell;
      }
    }
  }
  return grid;
}

function firstFree(row: Element[]): number {
  const free = row.findIndex((cell) => cell === undefined);
  return free < 0 ? row.length : free;
}

const isHead = (scope: string) => (cell: Element | undefined) => cell?.tagName === 'th' && read(cell, 'scope') === scope;

const pages = listPages().filter((page) => listTables(page).length > 0);

test('there are tables on the home page, and on those of capabilities, platforms and clients', () => {
  const files = pages.map(({ file }) => file);
  for (const start of ['index.html', 'capabilities/', 'platforms/', 'clients/']) assert.ok(files.some((file) => file.startsWith(start)), start);
});

for (const page of pages) {
  test(`each table has a caption, each cell a row head and a column head: ${page.file}`, () => {
    for (const table of listTables(page)) {
      const caption = textOf(findAll(table, 'caption')[0]);
      assert.notEqual(caption, '');
      const grid = layOut(table);
      for (const [y, row] of grid.entries()) {
        for (const [x, cell] of row.entries()) {
          if (cell?.tagName !== 'td') continue;
          const place = `${caption}: row ${y + 1}, column ${x + 1}`;
          assert.ok(row.some(isHead('row')), `${place} has no row head`);
          assert.ok(grid.some((other) => isHead('col')(other[x]) && textOf(other[x]) !== ''), `${place} has no column head`);
        }
      }
    }
  });
}
