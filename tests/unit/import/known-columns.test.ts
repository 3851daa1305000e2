import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listKnownColumns } from '../../../src/import/known-columns.ts';
import { aClient, aPlatform, aStatement, aTable } from '../../support/builders.ts';

const platforms = [aPlatform({ id: 'ios' }), aPlatform({ id: 'macos' }), aPlatform({ id: 'web', printedNames: [] })];
const columnsAt = (revision: string, ...rows: Record<string, ReturnType<typeof aStatement>[]>[]) =>
  listKnownColumns(
    rows.map((row) => aClient({ support: { 'sign-in': row } })),
    platforms,
    { capability: 'sign-in', source: aTable(), revision },
  );

test('a table of which nothing is known has a column for each platform that tables print', () => {
  assert.deepEqual(columnsAt('2021-03-20'), ['ios', 'macos']);
  assert.deepEqual(columnsAt('2021-03-20', { web: [aStatement({ source: 'docs' })] }), ['ios', 'macos']);
});

test('a table has the columns that it had at the revision', () => {
  const row = { ios: [aStatement()], macos: [aStatement({ since: '2021-05-08' })] };
  assert.deepEqual(columnsAt('2020-10-30', row), ['ios']);
  assert.deepEqual(columnsAt('2021-03-20', row), ['ios']);
  assert.deepEqual(columnsAt('2021-05-08', row), ['ios', 'macos']);
});

test('before it says anything it has the columns that it had at first', () => {
  assert.deepEqual(
    columnsAt(
      '2020-10-30',
      { ios: [aStatement({ since: '2021-03-20' })] },
      { macos: [aStatement({ since: '2021-05-08' })] },
    ),
    ['ios'],
  );
});

test('a column of which every row is gone may be missing', () => {
  const gone = [aStatement({ status: 'unlisted', since: '2021-03-20' }), aStatement()];
  assert.deepEqual(columnsAt('2021-05-08', { ios: [aStatement()], macos: gone }), ['ios']);
  assert.deepEqual(columnsAt('2021-05-08', { ios: gone, macos: gone }, { ios: [aStatement()] }), ['ios']);
});
