import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listChangeGroups } from '../../../src/domain/history/change-list.ts';
import { foldChanges } from '../../../src/domain/history/fold-changes.ts';
import { compareRevisions, listDifferences } from '../../../src/domain/history/revision-diff.ts';
import { listChangeRows } from '../../../src/domain/export/change-rows.ts';
import { tellChanges } from '../../../src/domain/export/feed-entries.ts';
import { writeFeed } from '../../../src/domain/export/feed.ts';
import { listPromises } from '../../../src/domain/history/promises.ts';
import { readRevision } from '../../../src/domain/history/revision-table.ts';
import { countRevisions } from '../../../src/domain/history/revision-counts.ts';
import { listRevisionViews } from '../../support/revision-views.ts';
import type { SiteContent } from '../../../src/domain/content/site-content.ts';
import { drawTimeline } from '../../../src/domain/history/timeline.ts';
import { inventHistory, shuffleStatements, type MadeUpHistory } from '../../support/made-up-history.ts';
import type { PrintedTable } from '../../support/printed-tables.ts';
import { randomFrom } from '../../support/random.ts';
import {
  countDirections,
  directionOf,
  listCellDifferences,
  listNameDifferences,
  listPlannedRuns,
  pairAllTables,
  pairTables,
  type CellDifference,
} from '../../support/table-differences.ts';

/** Proves something of many histories; says of which it does not hold. */
function holdsForAll(name: string, prove: (history: MadeUpHistory, seed: string) => void): void {
  test(name, () => {
    for (let seed = 1; seed <= 200; seed += 1) prove(inventHistory(randomFrom(seed)), `history ${seed}`);
  });
}

const capabilityOf = ({ capabilities: [capability] }: SiteContent) => capability!;
const byCell = (a: CellDifference, b: CellDifference) =>
  `${a.client} ${a.platform}` < `${b.client} ${b.platform}` ? -1 : 1;
const toCells = (
  changes: readonly { client: { id: string }; platform: string; before: string; after: string }[],
): CellDifference[] =>
  changes.map(({ client, platform, before, after }) => ({ client: client.id, platform, before, after })).sort(byCell);
const toNames = (names: readonly { client: { id: string }; before: string; after: string }[]) =>
  names.map(({ client, before, after }) => ({ client: client.id, before, after }));
const sortByClient = <Item extends { client: string }>(items: readonly Item[]) =>
  items.toSorted((a, b) => (a.client < b.client ? -1 : 1));

test('the made-up histories have what this is about', () => {
  const all = Array.from({ length: 200 }, (_, seed) => inventHistory(randomFrom(seed + 1)).tables);
  const differences = all.flatMap(pairTables).flatMap(({ older, newer }) => listCellDifferences(older, newer));
  const directions = new Set(differences.map(directionOf));
  assert.deepEqual([...directions].sort(), ['announced', 'gained', 'listed', 'lost', 'unlisted', 'withdrawn']);
  assert.ok(
    all.some((tables) => tables.length === 1) && all.some((tables) => tables.some(({ rows }) => rows.size === 0)),
  );
  const names = all.flatMap(pairTables).map(({ older, newer }) => listNameDifferences(older, newer));
  assert.ok(names.some(({ renamed }) => renamed.length > 0) && names.some(({ recased }) => recased > 0));
  const runs = all.flatMap(listPlannedRuns);
  for (const after of ['supported', 'not-applicable', 'unlisted', undefined])
    assert.ok(
      runs.some((run) => run.after === after),
      after,
    );
});

holdsForAll('at each revision every cell and every name reads as it was printed', ({ tables, content }, seed) => {
  for (const { revision, rows, names } of tables) {
    const read = readRevision(content.clients, capabilityOf(content), revision).rows;
    assert.deepEqual(
      Object.fromEntries(read.map(({ client, cells }) => [client, cells])),
      Object.fromEntries(rows),
      `${seed}, ${revision}`,
    );
    assert.deepEqual(
      Object.fromEntries(read.map(({ client, name }) => [client, name])),
      Object.fromEntries(names),
      `${seed}, ${revision}`,
    );
  }
});

holdsForAll('the changes, replayed upon the first table, give each later one', ({ tables, content }, seed) => {
  const changes = listDifferences(content, capabilityOf(content)).flatMap((difference) => difference.changes);
  const cells = new Map(
    [...tables[0]!.rows].flatMap(([client, row]) =>
      Object.entries(row).map(([platform, status]) => [`${client} ${platform}`, status]),
    ),
  );
  for (const { revision, rows } of tables.slice(1)) {
    for (const { client, platform, before, after } of changes.filter((change) => change.revision === revision)) {
      assert.equal(before, cells.get(`${client.id} ${platform}`) ?? 'unlisted', `${seed}, ${revision}`);
      if (after === 'unlisted') cells.delete(`${client.id} ${platform}`);
      else cells.set(`${client.id} ${platform}`, after);
    }
    const expected = [...rows].flatMap(([client, row]) =>
      Object.entries(row).map(([platform, status]) => [`${client} ${platform}`, status] as const),
    );
    assert.deepEqual([...cells].sort(), expected.sort(), `${seed}, ${revision}`);
  }
  assert.deepEqual(
    changes.filter(({ revision }) => !tables.slice(1).some((table) => table.revision === revision)),
    [],
  );
});

holdsForAll('any two revisions differ as their tables do', ({ tables, content }, seed) => {
  for (const { older, newer } of pairAllTables(tables)) {
    const difference = compareRevisions(content, capabilityOf(content), older.revision, newer.revision);
    const { renamed, recased } = listNameDifferences(older, newer);
    assert.deepEqual(
      toCells(difference.changes),
      listCellDifferences(older, newer).sort(byCell),
      `${seed}, ${older.revision} to ${newer.revision}`,
    );
    assert.deepEqual(sortByClient(toNames(difference.renamings)), sortByClient(renamed), seed);
    assert.equal(difference.recased, recased, seed);
  }
});

holdsForAll(
  'the view of a revision has its table, what each cell was, and the rows that are gone',
  ({ tables, content }, seed) => {
    const views = listRevisionViews(content);
    assert.deepEqual(
      views.map(({ revision }) => revision.id),
      tables.map(({ revision }) => revision).toReversed(),
    );
    for (const [place, view] of views.toReversed().entries()) {
      const [older, table, newer] = [tables[place - 1], tables[place]!, tables[place + 1]];
      assert.deepEqual([view.older?.id, view.newer?.id], [older?.revision, newer?.revision]);
      proveRows(view.rows, table, older, seed);
      for (const { cells } of view.rows)
        assert.deepEqual(
          cells.map(({ platform }) => platform),
          view.platforms,
          seed,
        );
      const dropped = [...(older?.rows.keys() ?? [])].filter((client) => !table.rows.has(client));
      assert.deepEqual(view.dropped.map(({ id }) => id).sort(), dropped.sort(), seed);
    }
  },
);

function proveRows(
  rows: ReturnType<typeof listRevisionViews>[number]['rows'],
  table: PrintedTable,
  older: PrintedTable | undefined,
  seed: string,
): void {
  assert.deepEqual(
    rows.map(({ name }) => name.toLowerCase()),
    [...table.names.values()].map((name) => name.toLowerCase()).sort(),
    `${seed}: rows stand by name`,
  );
  for (const { client, name, remarks, cells } of rows) {
    const before = older?.rows.get(client.id);
    assert.equal(name, table.names.get(client.id));
    assert.deepEqual(
      Object.fromEntries(cells.map(({ platform, status }) => [platform.id, status])),
      table.rows.get(client.id),
      seed,
    );
    for (const cell of cells) {
      const was = older === undefined ? undefined : (before?.[cell.platform.id] ?? 'unlisted');
      assert.equal(
        cell.before,
        was === cell.status ? undefined : was,
        `${seed}, ${table.revision}, ${client.id}, ${cell.platform.id}`,
      );
    }
    assert.equal(remarks.includes('new row'), older !== undefined && before === undefined, seed);
  }
}

holdsForAll(
  'the list of changes has what successive tables have different, under the right revision',
  ({ tables, content }, seed) => {
    const groups = listChangeGroups(content);
    const pairs = pairTables(tables);
    assert.deepEqual(
      groups.map(({ difference }) => difference.newer.id),
      pairs.map(({ newer }) => newer.revision),
      seed,
    );
    for (const [place, { older, newer }] of pairs.entries()) {
      const { rows } = groups[place]!;
      const cells = rows.flatMap(({ client, platform, before, after, direction }) =>
        platform === undefined ? [] : [{ client: client.id, platform, before, after, direction }],
      );
      assert.deepEqual(
        cells.sort(byCell),
        listCellDifferences(older, newer)
          .map((cell) => ({ ...cell, direction: directionOf(cell) }))
          .sort(byCell),
        seed,
      );
      const names = rows.filter(({ platform }) => platform === undefined);
      assert.ok(names.every(({ direction }) => direction === 'renamed'));
      assert.deepEqual(sortByClient(toNames(names)), sortByClient(listNameDifferences(older, newer).renamed), seed);
    }
  },
);

holdsForAll('folded, each change is there once, beside those of which the same is said', ({ content }, seed) => {
  for (const { rows } of listChangeGroups(content)) {
    const folds = foldChanges(rows);
    const told = ({ direction, step }: { direction: string; step: string }) => `${direction} ${step}`;
    assert.equal(new Set(folds.map(told)).size, folds.length, `${seed}: nothing is told twice`);
    const unfolded = folds.flatMap((fold) =>
      fold.clients.flatMap(({ client, changes }) => {
        assert.ok(
          changes.every((change) => change.client === client && told(change) === told(fold)),
          seed,
        );
        return changes;
      }),
    );
    assert.equal(unfolded.length, rows.length, seed);
    assert.deepEqual(new Set(unfolded), new Set(rows), seed);
    for (const { clients } of folds) assert.equal(new Set(clients.map(({ client }) => client)).size, clients.length);
  }
});

holdsForAll('the numbers of a revision add up to the cells printed', ({ tables, content }, seed) => {
  const counts = countRevisions(content, capabilityOf(content));
  for (const [place, { revision, rows }] of tables.entries()) {
    const printed = [...rows.values()].flatMap((row) => Object.values(row));
    assert.deepEqual([counts[place]!.revision.id, counts[place]!.clients], [revision, rows.size], seed);
    assert.deepEqual(
      Object.fromEntries(counts[place]!.statuses),
      Object.fromEntries(
        [...Map.groupBy(printed, (status) => status)].map(([status, group]) => [status, group.length]),
      ),
      seed,
    );
  }
});

holdsForAll('the timeline counts what successive tables have different', ({ tables, content }, seed) => {
  const lines = drawTimeline(listChangeGroups(content));
  for (const [place, { older, newer }] of pairTables(tables).entries()) {
    const expected = countDirections(older, newer);
    const { difference, counts, bars } = lines[place]!;
    assert.equal(difference.newer.id, newer.revision, seed);
    assert.deepEqual(
      Object.fromEntries(counts.map(({ kind, count }) => [kind, count])),
      Object.fromEntries(expected),
      seed,
    );
    assert.deepEqual(
      bars.map(({ kind, count }) => [kind, count]),
      counts.map(({ kind, count }) => [kind, count]),
      seed,
    );
  }
});

holdsForAll('promises are the runs of planned in the tables, with what came after', ({ tables, content }, seed) => {
  const outcomes: Record<string, string> = { supported: 'kept', 'not-applicable': 'withdrawn', unlisted: 'dropped' };
  const found = listPromises(content, capabilityOf(content)).map(
    ({ client, platform, made, wasSupported, outcome, ended }) => [
      client.id,
      platform.id,
      made.id,
      wasSupported,
      outcome,
      ended?.id,
    ],
  );
  const expected = listPlannedRuns(tables).map(({ client, platform, made, before, ended, after }) => [
    client,
    platform,
    made,
    before === 'supported',
    after === undefined ? 'open' : outcomes[after],
    ended,
  ]);
  assert.deepEqual(found.sort(), expected.sort(), seed);
});

/** All that the pages, files and feeds are made from, as text. A client is its id: its statements stand in its own order. */
function wordAll(content: SiteContent): string {
  const capability = capabilityOf(content);
  const groups = listChangeGroups(content);
  const subject = { name: 'changes', title: 'Changes', address: '/feed.xml', page: '/' };
  const all = [
    listRevisionViews(content),
    listDifferences(content, capability),
    groups,
    listChangeRows(content),
    countRevisions(content, capability),
    listPromises(content, capability),
    writeFeed(content, tellChanges(groups), subject, (path) => path),
  ];
  const plain = (_: string, value: unknown) => {
    if (value instanceof Map) return [...value].sort();
    const isClient = value !== null && typeof value === 'object' && 'support' in value && 'id' in value;
    return isClient ? value.id : value;
  };
  return JSON.stringify(all, plain, 1);
}

test('nothing depends on the order in which statements and names stand', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { content } = inventHistory(randomFrom(seed));
    assert.ok(wordAll(shuffleStatements(content, randomFrom(seed + 1000))) === wordAll(content), `history ${seed}`);
  }
});
