import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client, Statement } from '../../../src/domain/content/site-content.ts';
import { planImport } from '../../../src/import/plan-import.ts';
import { aClient, aStatement, aTable } from '../../support/builders.ts';
import { importTable, rowOf } from '../../support/import-history.ts';

const table = aTable();
const [last, middle, first] = ['2021-05-08', '2021-03-20', '2020-10-30'] as const;

function aMailWith(...statements: Statement[]): Client {
  return aClient({ support: { 'sign-in': { ios: statements } } });
}

/** Each planned change as revision, before and after, with the statements that come of it. */
function plan(client: Client, revision: string, status?: Statement['status']) {
  const rows = status === undefined ? [] : [rowOf('mail', { ios: status })];
  return planImport([client], ['ios'], rows, { capability: 'sign-in', source: table, revision }).map(
    ({ statements, change }) => ({
      change: [change.revision, change.before, change.after],
      statements,
    }),
  );
}

const planned = aStatement({ status: 'planned', since: first });
const supported = aStatement({ status: 'supported', since: last });

test('a first import gives every cell its first statement', () => {
  assert.deepEqual(plan(aMailWith(), first, 'planned'), [
    { change: [first, 'unlisted', 'planned'], statements: [planned] },
  ]);
});

test('a later import adds a statement where a cell reads otherwise', () => {
  assert.deepEqual(plan(aMailWith(planned), last, 'supported'), [
    { change: [last, 'planned', 'supported'], statements: [supported, planned] },
  ]);
});

test('a later import plans nothing where a cell reads the same', () => {
  assert.deepEqual(plan(aMailWith(planned), last, 'planned'), []);
});

test('a row that is gone becomes unlisted', () => {
  assert.deepEqual(plan(aMailWith(planned), middle), [
    {
      change: [middle, 'planned', 'unlisted'],
      statements: [aStatement({ status: 'unlisted', since: middle }), planned],
    },
  ]);
});

test('a row that was never listed stays without a statement', () => {
  assert.deepEqual(plan(aMailWith(), middle), []);
});

test('a row that comes back is listed from then on', () => {
  const gone = aStatement({ status: 'unlisted', since: middle });
  assert.deepEqual(plan(aMailWith(gone, planned), last, 'planned'), [
    {
      change: [last, 'unlisted', 'planned'],
      statements: [aStatement({ status: 'planned', since: last }), gone, planned],
    },
  ]);
});

test('importing a table again plans nothing', () => {
  const rows = [rowOf('mail', { ios: 'planned', android: 'supported' })];
  const target = { capability: 'sign-in', source: table, revision: middle };
  const clients = importTable(
    [aClient(), aClient({ id: 'chat', support: { 'sign-in': { ios: [planned] } } })],
    rows,
    target,
  );
  assert.deepEqual(planImport(clients, ['ios', 'android'], rows, target), []);
});

test('a table corrected and imported again replaces what it said', () => {
  assert.deepEqual(plan(aMailWith(supported, planned), last, 'not-applicable')[0]?.statements, [
    aStatement({ status: 'not-applicable', since: last }),
    planned,
  ]);
  assert.deepEqual(plan(aMailWith(supported, planned), last, 'planned')[0]?.statements, [planned]);
});

test('an older table leaves what a newer one said', () => {
  assert.deepEqual(plan(aMailWith(supported), middle, 'planned')[0]?.statements, [
    supported,
    aStatement({ status: 'planned', since: middle }),
  ]);
  const gone = aStatement({ status: 'unlisted', since: last });
  assert.deepEqual(plan(aMailWith(gone, planned), middle, 'supported')[0]?.statements, [
    gone,
    aStatement({ status: 'supported', since: middle }),
    planned,
  ]);
});

test('an older table that says the same moves the statement back to where it began', () => {
  assert.deepEqual(plan(aMailWith(supported), middle, 'supported')[0]?.statements, [
    aStatement({ status: 'supported', since: middle }),
  ]);
});

test('a row of an older table ends where a newer one without it was imported before', () => {
  const mail = aMailWith();
  const chat = aClient({ id: 'chat', support: { 'sign-in': { ios: [aStatement({ since: middle })] } } });
  const [edit] = planImport(
    [mail, chat],
    ['ios'],
    [rowOf('mail', { ios: 'planned' }), rowOf('chat', { ios: 'supported' })],
    { capability: 'sign-in', source: table, revision: first },
  );
  assert.deepEqual(edit?.statements, [aStatement({ status: 'unlisted', since: middle }), planned]);
});

test('what other sources say is left as it is', () => {
  const documented = aStatement({ status: 'partial', since: '2021-04-01', source: 'docs' });
  assert.deepEqual(plan(aMailWith(documented, planned), last, 'supported')[0]?.statements, [
    supported,
    documented,
    planned,
  ]);
  assert.deepEqual(plan(aMailWith(documented), middle), []);
});

test("a revision of the day of another source's statement is another revision", () => {
  const documented = aStatement({ status: 'partial', since: middle, source: 'docs' });
  assert.deepEqual(plan(aMailWith(documented), middle, 'planned')[0]?.statements, [
    documented,
    aStatement({ status: 'planned', since: middle }),
  ]);
});
