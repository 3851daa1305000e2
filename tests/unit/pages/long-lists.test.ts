import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeGroupId, listShownChanges } from '../../../src/domain/history/change-list.ts';
import { listNewest, splitChanges } from '../../../src/domain/pages/change-pages.ts';
import { cutEvenly, isLong, mostRows } from '../../../src/domain/pages/long-lists.ts';
import { listFirst, splitTable } from '../../../src/domain/pages/table-parts.ts';
import { buildCapabilityMatrix, groupRows } from '../../../src/domain/verdict/matrix.ts';
import { makeUpClients } from '../../support/made-up-clients.ts';
import { realContent } from '../../support/answers.ts';

const { clients } = realContent;
const grow = (count: number) => ({ ...realContent, clients: [...clients, ...makeUpClients(clients, count)] });
const many = grow(1_500);
const table = buildCapabilityMatrix(many, many.capabilities[0]!);

test('a list is cut into as few parts as can be shown, each about as long as the others', () => {
  for (const length of [1, mostRows, mostRows + 1, 2 * mostRows, 10 * mostRows + 7]) {
    const items = Array.from({ length }, (_, index) => index);
    const parts = cutEvenly(items);
    assert.deepEqual(parts.flat(), items);
    assert.equal(parts.length, Math.ceil(length / mostRows));
    assert.ok(parts.every((part) => part.length > 0 && !isLong(part)));
  }
  assert.deepEqual(cutEvenly([]), []);
});

describe('the parts of a long table', () => {
  const parts = splitTable(table, '/capabilities/x/');

  test('hold each client once, those of one group only, by name', () => {
    const held = parts.flatMap(({ rows }) => rows);
    assert.equal(new Set(held).size, held.length);
    assert.deepEqual(new Set(held), new Set(table.rows));
    const groupOf = new Map(groupRows(table.rows).flatMap(({ id, rows }) => rows.map((row) => [row, id] as const)));
    for (const { id, rows } of parts) {
      assert.ok(!isLong(rows));
      assert.deepEqual([...new Set(rows.map((row) => groupOf.get(row)))], [id.replace(/-\d+$/, '')]);
      const order = rows.map((row) => table.rows.indexOf(row));
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
    }
  });

  test('have an address and a name each, which says from whom to whom it goes where a group has several', () => {
    for (const key of ['address', 'name', 'id'] as const)
      assert.equal(new Set(parts.map((part) => part[key])).size, parts.length, key);
    const split = parts.filter(({ id }) => id.startsWith('productivity'));
    assert.ok(split.length > 1);
    for (const { name, rows } of split)
      assert.equal(name, `Productivity, ${rows[0]!.head.name} to ${rows.at(-1)!.head.name}`);
    assert.deepEqual(
      split.slice(0, 2).map(({ address }) => address),
      ['/capabilities/x/clients/productivity/', '/capabilities/x/clients/productivity-2/'],
    );
  });

  test('nothing of them is closed, and the beginning has of each open group those whom people ask for', () => {
    assert.ok(parts.every(({ isClosed }) => isClosed === undefined));
    const open = groupRows(table.rows).filter(({ isClosed }) => !isClosed);
    const first = listFirst(table);
    assert.deepEqual(
      first.map(({ id, rows }) => [id, rows]),
      open.map(({ id, rows }) => [id, rows.slice(0, first[0]!.rows.length)]),
    );
    assert.ok(first.flatMap(({ rows }) => rows).length < mostRows / 3);
  });
});

describe('many changes', () => {
  const groups = listShownChanges(many);
  const pages = splitChanges(groups);
  const rowsOf = (some: typeof groups) => some.flatMap(({ rows }) => rows);

  test('stand on pages by year, each change on one, in the order of all', () => {
    assert.deepEqual(rowsOf(pages.flatMap((page) => page.groups)), rowsOf(groups));
    for (const { address, name, count, groups: own } of pages) {
      assert.equal(count, rowsOf(own).length);
      assert.ok(count <= mostRows);
      const years = new Set(own.map(({ difference }) => difference.newer.date.slice(0, 4)));
      const [, year, number = '1'] = /^\/changes\/(\d{4})\/(?:(\d+)\/)?$/.exec(address) ?? [];
      assert.deepEqual([...years], [year]);
      assert.equal(name, number === '1' ? year : `${year}, page ${number}`);
      assert.equal(new Set(own.map(({ difference }) => changeGroupId(difference))).size, own.length);
    }
    assert.equal(new Set(pages.map(({ address }) => address)).size, pages.length);
  });

  test('begin with the newest', () => {
    const newest = rowsOf(listNewest(groups));
    assert.ok(newest.length > 0 && newest.length < mostRows);
    assert.deepEqual(newest, rowsOf(groups).slice(0, newest.length));
  });

  test('few stand on one page', () => {
    const few = listShownChanges({ ...realContent, clients: clients.slice(0, 10) });
    assert.ok(!isLong(rowsOf(few)));
    assert.deepEqual(splitChanges(few), []);
  });
});
