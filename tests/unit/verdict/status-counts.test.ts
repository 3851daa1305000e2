import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCapabilityMatrix } from '../../../src/domain/verdict/matrix.ts';
import { countEvidence, countMeasures } from '../../../src/domain/verdict/status-counts.ts';
import { aCapability, aClient, aContent, aLifecycle, anEvent, aPlatform, aStatement } from '../../support/builders.ts';

test('a column counts its supported and planned clients, and what of the supported rests on the table or has ended', () => {
  const documented = aStatement({ source: 'docs', since: '2025-03-04' });
  const retired = aLifecycle({ state: 'retired', events: [anEvent({ date: '2023-06-30' })] });
  const clients = [
    aClient({ id: 'a', support: { 'sign-in': { ios: [aStatement()], android: [aStatement({ status: 'planned' })] } } }),
    aClient({ id: 'b', support: { 'sign-in': { ios: [aStatement(), documented] } } }),
    aClient({
      id: 'c',
      lifecycle: retired,
      support: { 'sign-in': { ios: [aStatement()], android: [aStatement({ status: 'not-applicable' })] } },
    }),
    aClient({ id: 'd', lifecycle: retired, support: { 'sign-in': { ios: [aStatement({ status: 'planned' })] } } }),
    aClient({ id: 'e' }),
  ];
  const content = aContent({ clients, platforms: [aPlatform({ id: 'ios' }), aPlatform({ id: 'android' })] });
  const counted = countMeasures(buildCapabilityMatrix(content, aCapability())).map(({ measure, columns }) => [
    measure,
    ...columns.map(({ head, count }) => `${head.id} ${count}`),
  ]);
  assert.deepEqual(counted, [
    ['supported', 'ios 3', 'android 0'],
    ['planned', 'ios 1', 'android 1'],
    ['table-only', 'ios 2', 'android 0'],
    ['retired', 'ios 1', 'android 0'],
  ]);
});

test('a retirement after the review has ended nothing yet', () => {
  const retiring = aLifecycle({ state: 'retiring', events: [anEvent({ date: '2027-06-30', platforms: ['ios'] })] });
  const content = aContent({
    clients: [aClient({ lifecycle: retiring, support: { 'sign-in': { ios: [aStatement()] } } })],
  });
  assert.equal(countMeasures(buildCapabilityMatrix(content, aCapability())).at(-1)?.columns[0]?.count, 0);
});

test('every answer is counted once by its evidence, and the supported once more', () => {
  const ios = aPlatform({ id: 'ios' });
  const client = aClient({ support: { 'sign-in': { ios: [aStatement()] } } });
  const silent = aClient({ id: 'chat', name: 'Chat', printedNames: [] });
  const rows = countEvidence(aContent({ clients: [client, silent], platforms: [ios] }));
  assert.deepEqual(
    rows.map(({ label, counts }) => [label, ...counts.map(({ count }) => count)]),
    [
      ['Old table', 1],
      ['No source', 1],
      ['Of the supported: old table', 1],
    ],
  );
});
