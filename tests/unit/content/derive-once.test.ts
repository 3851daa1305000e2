import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapClients } from '../../../src/domain/content/clients.ts';
import { deriveOnce } from '../../../src/domain/content/derive-once.ts';
import { mapSources } from '../../../src/domain/content/sources.ts';
import { listChangeGroups } from '../../../src/domain/history/change-list.ts';
import { readRevision } from '../../../src/domain/history/revision-table.ts';
import { sortByName } from '../../../src/domain/names/client-names.ts';
import { aCapability, aClient, aContent, aPlatform, aStatement, aTable, revisionsOf } from '../../support/builders.ts';

test('what follows from a part is computed once for it, and by itself for another that is alike', () => {
  let times = 0;
  const count = deriveOnce((list: readonly string[]) => {
    times += 1;
    return list.length === 0 ? undefined : list.length;
  });
  const [one, alike, none] = [['a'], ['a'], []];
  assert.deepEqual([count(one), count(one), count(none), count(none)], [1, 1, undefined, undefined]);
  assert.equal(times, 2);
  assert.equal(count(alike), 1);
  assert.equal(times, 3);
});

/** The content as it is read anew after a change of a client. */
const contentWith = (name: string, status: 'supported' | 'planned') =>
  aContent({
    clients: [
      aClient({
        name,
        support: {
          'sign-in': {
            ios: [aStatement({ status, since: '2021-05-08' }), aStatement({ status: 'not-applicable' })],
          },
        },
      }),
    ],
    platforms: [aPlatform()],
    capabilities: [aCapability()],
    sources: [aTable({ revisions: revisionsOf('2021-05-08', '2020-10-30') })],
  });

test('content that is read anew has nothing of the state before', () => {
  const [capability] = [aCapability()];
  const tell = (content: ReturnType<typeof contentWith>) => [
    sortByName(content.clients).map(({ name }) => name),
    mapClients(content.clients).get('mail')?.name,
    mapSources(content).get('table') === content.sources[0],
    readRevision(content.clients, capability!, '2021-05-08').rows.map(({ cells }) => cells),
    listChangeGroups(content).flatMap(({ rows }) => rows.map(({ clientName, after }) => `${clientName}: ${after}`)),
  ];
  const [before, after] = [contentWith('Post', 'planned'), contentWith('Letters', 'supported')];
  const first = tell(before);
  assert.deepEqual(tell(after), [['Letters'], 'Letters', true, [{ ios: 'supported' }], ['Letters: supported']]);
  assert.deepEqual(tell(before), first);
  assert.deepEqual(first, [['Post'], 'Post', true, [{ ios: 'planned' }], ['Post: planned']]);
});

test('a table that a capability is given instead is read by itself', () => {
  const { clients } = contentWith('Post', 'planned');
  const rowsOf = (table: string) => readRevision(clients, aCapability({ table }), '2021-05-08').rows.length;
  assert.deepEqual([rowsOf('table'), rowsOf('docs'), rowsOf('table')], [1, 0, 1]);
});
