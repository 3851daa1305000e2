import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDuration, describeOutcome } from '../../../src/domain/history/promise-words.ts';
import { listPromises } from '../../../src/domain/history/promises.ts';
import type { Revision, Statement, Status } from '../../../src/domain/content/site-content.ts';
import {
  aCapability,
  aClient,
  aContent,
  aLifecycle,
  anEvent,
  aPlatform,
  aStatement,
  aTable,
} from '../../support/builders.ts';

/** The promises of one cell, from what the table said at its three revisions, oldest first, and of what others say. */
function listOf(said: (Status | undefined)[], others: Statement[] = [], parts: Parameters<typeof aClient>[0] = {}) {
  const table = said.flatMap((status, place) =>
    status === undefined ? [] : [aStatement({ status, since: ['2020-10-30', '2021-03-20', '2021-05-08'][place]! })],
  );
  const client = aClient({ ...parts, support: { 'sign-in': { ios: [...table, ...others] } } });
  return listPromises(aContent({ clients: [client] }), aCapability());
}

const outcomesOf = (...said: (Status | undefined)[]) =>
  listOf(said).map(({ made, outcome, ended }) => [made.id, outcome, ended?.id]);

test('a promise is kept, withdrawn or dropped by the next word of the table, or stays open', () => {
  assert.deepEqual(outcomesOf('planned', undefined, 'supported'), [['2020-10-30', 'kept', '2021-05-08']]);
  assert.deepEqual(outcomesOf('planned', 'not-applicable', 'supported'), [['2020-10-30', 'withdrawn', '2021-03-20']]);
  assert.deepEqual(outcomesOf('planned', 'unlisted'), [['2020-10-30', 'dropped', '2021-03-20']]);
  assert.deepEqual(outcomesOf('not-applicable', 'planned'), [['2021-03-20', 'open', undefined]]);
  assert.deepEqual(outcomesOf('planned', 'partial'), [['2020-10-30', 'kept', '2021-03-20']]);
  assert.deepEqual(outcomesOf('supported', 'not-applicable'), []);
});

test('what was planned twice are two promises', () => {
  const promises = listOf(['planned', 'supported', 'planned']);
  assert.deepEqual(
    promises.map(({ made, outcome, wasSupported }) => [made.id, outcome, wasSupported]),
    [
      ['2020-10-30', 'kept', false],
      ['2021-05-08', 'open', true],
    ],
  );
});

test('what another source says ends no promise of the table, but is told', () => {
  const documented = aStatement({ source: 'docs', since: '2025-03-04', status: 'supported' });
  const [promise] = listOf(['planned'], [documented]);
  assert.equal(promise?.outcome, 'open');
  assert.equal(describeOutcome(promise!), 'Still planned; another source says supported');
  assert.deepEqual(listOf(['supported'], [{ ...documented, status: 'planned' }]), []);
  assert.equal(describeOutcome(listOf(['planned'], [{ ...documented, status: 'planned' }])[0]!), 'Still planned');
});

test('that the client is gone is told', () => {
  const [promise] = listOf(['planned'], [], {
    lifecycle: aLifecycle({ state: 'retired', events: [anEvent({ date: '2023-06-30' })] }),
  });
  assert.equal(describeOutcome(promise!), 'Still planned; the client ended there on 30 June 2023');
});

test('an outcome says when it is first seen, as exactly as is known', () => {
  const [promise] = listOf(['planned', 'supported']);
  assert.equal(describeOutcome(promise!), 'Kept on 20 March 2021');
  assert.equal(
    describeOutcome({ ...promise!, ended: { ...promise!.ended!, dateMeaning: 'by' } }),
    'Kept by 20 March 2021',
  );
});

test('support that came after a withdrawal is told', () => {
  assert.equal(
    describeOutcome(listOf(['planned', 'not-applicable', 'supported'])[0]!),
    'Withdrawn on 20 March 2021; supported after all on 8 May 2021',
  );
  assert.equal(describeOutcome(listOf(['planned', 'supported', 'planned'])[0]!), 'Kept on 20 March 2021');
});

test('promises stand by name, by platform and by time', () => {
  const support = {
    'sign-in': {
      android: [aStatement({ status: 'planned' })],
      ios: [
        aStatement({ status: 'planned', since: '2021-05-08' }),
        aStatement({ since: '2021-03-20' }),
        aStatement({ status: 'planned' }),
      ],
    },
  };
  const clients = [aClient({ id: 'b', name: 'Post', support }), aClient({ id: 'a', name: 'Notes', support })];
  const content = aContent({ clients, platforms: [aPlatform({ id: 'ios' }), aPlatform({ id: 'android' })] });
  const order = listPromises(content, aCapability()).map(
    ({ client, platform, made }) => `${client.id} ${platform.id} ${made.id}`,
  );
  assert.deepEqual(
    order,
    ['a', 'b'].flatMap((id) => [`${id} ios 2020-10-30`, `${id} ios 2021-05-08`, `${id} android 2020-10-30`]),
  );
});

test('a capability without its table is a mistake, which the rules forbid', () => {
  assert.throws(
    () => listPromises(aContent({ sources: [aTable({ id: 'other' })] }), aCapability()),
    /sign-in\.mdx has no table/,
  );
});

const on = (date: string, parts: Partial<Revision> = {}): Revision => ({ id: date, date, dateMeaning: 'on', ...parts });

for (const [name, made, ended, words] of [
  ['an open promise counts to the review', on('2021-01-31'), undefined, 'at least 5 years'],
  ['an ended promise counts to the revision that ended it', on('2020-10-30'), on('2021-05-08'), 'about 6 months'],
  ['less than a month is not "about"', on('2021-05-08'), on('2021-05-21', { dateMeaning: 'by' }), 'less than a month'],
  [
    'an end between two days gives two times',
    on('2020-10-30'),
    on('2024-08-31', { notBefore: '2021-07-12' }),
    '8 months to 3 years 10 months',
  ],
] as const) {
  test(name, () => {
    assert.equal(describeDuration({ made, ended }, '2026-01-31'), words);
  });
}
