import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRevision } from '../../../src/domain/history/revision-table.ts';
import { aCapability, aClient, aStatement } from '../../support/builders.ts';

const mail = aClient({
  support: {
    'sign-in': {
      ios: [
        aStatement({ status: 'partial', since: '2020-11-01', source: 'docs' }),
        aStatement({ status: 'supported', since: '2021-05-08' }),
        aStatement({ status: 'unlisted', since: '2021-03-20' }),
        aStatement({ status: 'planned' }),
      ],
      android: [aStatement({ status: 'unlisted', since: '2021-03-20' }), aStatement({ status: 'not-applicable' })],
    },
    sharing: { ios: [aStatement({ since: '2020-10-30' })] },
  },
});
const chat = aClient({ id: 'chat', support: { 'sign-in': { ios: [aStatement({ since: '2021-05-08' })] } } });

const rowsAt = (revision: string) => readRevision([mail, chat], aCapability(), revision).rows;

test('a revision has each cell as the table printed it then', () => {
  assert.deepEqual(rowsAt('2020-10-30'), [
    { client: 'mail', name: 'Mail', cells: { ios: 'planned', android: 'not-applicable' } },
  ]);
});

test('a client that the table dropped has no row until it comes back', () => {
  assert.deepEqual(rowsAt('2021-03-20'), []);
  assert.deepEqual(rowsAt('2021-05-08'), [
    { client: 'mail', name: 'Mail', cells: { ios: 'supported' } },
    { client: 'chat', name: 'Mail', cells: { ios: 'supported' } },
  ]);
});

test('before the first revision there is no row', () => {
  assert.deepEqual(rowsAt('2020-01-01'), []);
});
