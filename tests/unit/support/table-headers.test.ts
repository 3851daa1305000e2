import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../../../src/output/pages.ts';
import { findAll, textOf } from '../../support/built-site.ts';
import { formTable } from '../../support/table-grid.ts';
import { findHeaders } from '../../support/table-headers.ts';

/** The headers of each data cell, by its text: those of its row, its columns and its group. */
function headersIn(rows: string): Record<string, string> {
  const grid = formTable(findAll(parsePage('index.html', `<table>${rows}</table>`).document, 'table')[0]!);
  const data = grid.cells.filter(({ isHead }) => !isHead);
  return Object.fromEntries(
    data.map((cell) => {
      const { row, column, rowGroup } = findHeaders(grid, cell);
      return [
        textOf(cell.element),
        [row, column, rowGroup].map((cells) => cells.map(({ element }) => textOf(element)).join('+')).join('|'),
      ];
    }),
  );
}

test('heads reach over groups, and a head of a group reaches its group only', () => {
  assert.deepEqual(
    headersIn(
      `<thead><tr><th scope=col>App<th scope=col>iOS<tbody><tr><th scope=rowgroup colspan=2>Mail<tr><th scope=row>Outlook<td>a<tbody><tr><th scope=rowgroup colspan=2>Chat<tr><th scope=row>Teams<td>b`,
    ),
    { a: 'Outlook|iOS|Mail', b: 'Teams|iOS|Chat' },
  );
});

test('a cell over two columns has the heads of both, a head over two rows is the head of both', () => {
  assert.deepEqual(headersIn(`<tr><th><th>x<th>y<tr><th rowspan=2 scope=row>r<td colspan=2>a<tr><td>b<td>c`), {
    a: 'r|x+y|',
    b: 'r|x|',
    c: 'r|y|',
  });
});

test('a head without a scope heads its column if its row has no data, and its row if its column has none', () => {
  assert.deepEqual(headersIn(`<tr><th>App<th>iOS<tr><th>Outlook<td>a`), { a: 'Outlook|iOS|' });
  assert.deepEqual(headersIn(`<tr><td>corner<th>iOS<tr><td>Outlook<td>a`), { corner: '||', Outlook: '||', a: '||' });
});

test('a head is hidden by a nearer one that has data between', () => {
  assert.deepEqual(headersIn(`<tr><th scope=col>old<tr><td>a<tr><th scope=col>new<tr><td>b`), {
    a: '|old|',
    b: '|new|',
  });
});

test('an empty head heads nothing', () => {
  assert.deepEqual(headersIn(`<tr><th scope=row><td>a`), { a: '||' });
});
