import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client, Status } from '../../../src/domain/content/site-content.ts';
import { statementAt } from '../../../src/domain/verdict/statements.ts';
import type { ImportedRow } from '../../../src/import/read-row.ts';
import { aClient, aStatement, aTable, revisionsOf } from '../../support/builders.ts';
import { importTable, rowOf } from '../../support/import-history.ts';
import { randomFrom, type Random } from '../../support/random.ts';

interface History {
  /** The tables as printed, oldest first. */
  tables: { revision: string; rows: ImportedRow[] }[];
  clients: Client[];
}

const clientIds = ['a', 'b', 'c', 'd'];
const platformIds = ['android', 'ios'];
const printed: Status[] = ['supported', 'planned', 'not-applicable'];

/** Rows that come, go and come back, cells that change. Besides, two of the clients have a statement of another source. */
function inventHistory(random: Random): History {
  const count = 2 + random.below(5);
  const revisions = Array.from({ length: count }, (_, index) => `2021-0${index + 1}-01`);
  let cells = new Map<string, Record<string, Status>>();
  const tables = revisions.map((revision) => {
    cells = changeSome(cells, random);
    return { revision, rows: [...[...cells].map(([client, row]) => rowOf(client, row)), countingRow(revision)] };
  });
  const documented = aStatement({ source: 'docs', status: 'partial', since: '2021-02-01' });
  const clients = [...clientIds, 'counter'].map((id) =>
    aClient({ id, support: id < 'c' ? { 'sign-in': { ios: [documented] } } : {} }),
  );
  return { tables, clients };
}

function changeSome(cells: Map<string, Record<string, Status>>, random: Random): Map<string, Record<string, Status>> {
  const rows = clientIds.flatMap((client) => {
    const before = cells.get(client);
    const isListed = random.below(3) === 0 ? before === undefined : before !== undefined;
    if (!isListed) return [];
    const row = platformIds.map((platform) => [
      platform,
      before !== undefined && random.below(2) === 0 ? before[platform] : printed[random.below(3)],
    ]);
    return [[client, Object.fromEntries(row) as Record<string, Status>] as const];
  });
  return new Map(rows);
}

/** No two tables of a history are alike: this row counts them, in threes. A table that changes nothing leaves nothing to tell that it was imported. */
function countingRow(revision: string): ImportedRow {
  const number = Number(revision.slice(5, 7));
  return rowOf('counter', { ios: printed[number % 3]!, android: printed[Math.floor(number / 3)]! });
}

const sourceOf = ({ tables }: History) =>
  aTable({ revisions: revisionsOf(...tables.map(({ revision }) => revision).toReversed()) });

function importInOrder(history: History, order: History['tables']): Client[] {
  const source = sourceOf(history);
  return order.reduce(
    (clients, { revision, rows }) => importTable(clients, rows, { capability: 'sign-in', source, revision }),
    history.clients,
  );
}

/** The statements by client and platform; a cell without any does not count. */
function supportOf(clients: readonly Client[]) {
  return clients.map(({ id, support }) => [
    id,
    Object.fromEntries(Object.entries(support['sign-in'] ?? {}).filter(([, statements]) => statements.length > 0)),
  ]);
}

const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

test('after importing a history, each revision reads as its table was printed', () => {
  for (const seed of seeds) {
    const history = inventHistory(randomFrom(seed));
    const clients = importInOrder(history, history.tables);
    for (const { revision, rows } of history.tables) {
      for (const { id, support } of clients) {
        const row = rows.find(({ client }) => client === id);
        for (const platform of platformIds) {
          const status = statementAt(support['sign-in']?.[platform] ?? [], 'table', revision)?.status;
          assert.equal(
            status === 'unlisted' ? undefined : status,
            row?.cells.get(platform),
            `history ${seed}, ${revision}, ${id}, ${platform}`,
          );
        }
      }
    }
  }
});

test('importing in any order ends in the same history', () => {
  for (const seed of seeds) {
    const random = randomFrom(seed);
    const history = inventHistory(random);
    const expected = supportOf(importInOrder(history, history.tables));
    for (const order of [history.tables.toReversed(), random.shuffle(history.tables), random.shuffle(history.tables)]) {
      const names = order.map(({ revision }) => revision).join(', ');
      assert.deepEqual(
        supportOf(importInOrder(history, order)),
        expected,
        `history ${seed}, imported in the order ${names}`,
      );
    }
  }
});

test('importing every table again, in any order, changes nothing', () => {
  for (const seed of seeds) {
    const random = randomFrom(seed);
    const history = inventHistory(random);
    const clients = importInOrder(history, history.tables);
    assert.deepEqual(
      importInOrder({ ...history, clients }, random.shuffle(history.tables)),
      clients,
      `history ${seed}`,
    );
  }
});

test('the statements of another source come through any import', () => {
  for (const seed of seeds) {
    const history = inventHistory(randomFrom(seed));
    for (const client of importInOrder(history, history.tables)) {
      const others = Object.values(client.support['sign-in'] ?? {})
        .flat()
        .filter(({ source }) => source !== 'table');
      assert.equal(others.length, client.id < 'c' ? 1 : 0, `history ${seed}, ${client.id}`);
    }
  }
});
