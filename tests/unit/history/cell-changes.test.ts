import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listDifferences } from '../../../src/domain/history/revision-diff.ts';
import type { Client, Statement } from '../../../src/domain/content/site-content.ts';
import { aCapability, aClient, aStatement, aTable } from '../../support/builders.ts';

function aClientWith(id: string, ...statements: Statement[]): Client {
  return aClient({ id, support: { 'sign-in': { ios: statements } } });
}

const listChanges = (clients: Client[], capability = aCapability()) =>
  listDifferences({ clients, sources: [aTable()] }, capability).flatMap(({ changes }) => changes);

/** Each change as client, revision, before and after. */
function list(...clients: Client[]) {
  return listChanges(clients).map(({ client, revision, before, after }) => [client.id, revision, before, after]);
}

const first = aStatement({ status: 'planned', since: '2020-10-30' });
const second = aStatement({ status: 'unlisted', since: '2021-03-20' });
const third = aStatement({ status: 'supported', since: '2021-05-08' });

test('a change says what the cell read before and after', () => {
  assert.deepEqual(list(aClientWith('mail', third, second, first)), [
    ['mail', '2021-05-08', 'unlisted', 'supported'],
    ['mail', '2021-03-20', 'planned', 'unlisted'],
  ]);
});

test('the first revision is no change', () => {
  assert.deepEqual(list(aClientWith('mail', first)), []);
});

test('a client that came later was unlisted before', () => {
  assert.deepEqual(list(aClientWith('mail', third)), [['mail', '2021-05-08', 'unlisted', 'supported']]);
});

test('changes stand newest first, within a revision in the order of clients', () => {
  const mail = aClientWith('mail', third, first);
  const chat = aClientWith('chat', third, second, first);
  assert.deepEqual(
    list(mail, chat).map(([client, revision]) => [client, revision]),
    [
      ['mail', '2021-05-08'],
      ['chat', '2021-05-08'],
      ['chat', '2021-03-20'],
    ],
  );
});

test('what another source says, or the table of another capability, is no change of this table', () => {
  const documented = aStatement({ status: 'partial', since: '2021-03-20', source: 'docs' });
  assert.deepEqual(list(aClientWith('mail', documented, first)), []);
  assert.deepEqual(list(aClientWith('mail', third, documented, first)), [
    ['mail', '2021-05-08', 'planned', 'supported'],
  ]);
  assert.deepEqual(listChanges([aClientWith('mail', third, first)], aCapability({ id: 'other' })), []);
});

test('the order of statements in the file changes nothing', () => {
  assert.deepEqual(list(aClientWith('mail', first, third, second)), list(aClientWith('mail', third, second, first)));
});
