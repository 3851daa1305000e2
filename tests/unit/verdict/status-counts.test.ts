import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTimeline, stackBars } from '../../../src/domain/history/timeline.ts';
import { buildCapabilityMatrix } from '../../../src/domain/verdict/matrix.ts';
import { countEvidence, countMeasures } from '../../../src/domain/verdict/status-counts.ts';
import {
  aCapability,
  aClient,
  aContent,
  aLifecycle,
  anEvent,
  aPlatform,
  aStatement,
  revisionsOf,
} from '../../support/builders.ts';

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

test('bars stand one after the other, in percent of the whole', () => {
  assert.deepEqual(
    stackBars(
      [
        ['a', 1],
        ['b', 0],
        ['c', 2],
      ],
      4,
    ),
    [
      { kind: 'a', count: 1, start: 0, length: 25 },
      { kind: 'b', count: 0, start: 25, length: 0 },
      { kind: 'c', count: 2, start: 25, length: 50 },
    ],
  );
});

test('bars that do not divide evenly are rounded to hundredths', () => {
  const [a, b, c] = stackBars(
    [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ],
    3,
  );
  assert.deepEqual(
    [a, b, c].map((bar) => bar!.length),
    [33.33, 33.33, 33.33],
  );
  assert.deepEqual(
    [a, b, c].map((bar) => bar!.start),
    [0, 33.33, 66.66],
  );
});

test('the longest revision fills the width of a timeline, an empty one has no length', () => {
  const [dated] = revisionsOf('2021-05-08');
  const counts = [
    [4, 2, 2],
    [2, 0, 0],
    [0, 0, 0],
  ].map(([supported = 0, planned = 0, none = 0]) => ({
    revision: dated!,
    clients: 0,
    statuses: new Map([
      ['supported', supported],
      ['planned', planned],
      ['not-applicable', none],
    ] as const),
  }));
  assert.deepEqual(
    drawTimeline(counts).map((line) => line.map(({ length }) => length)),
    [
      [50, 25, 25],
      [25, 0, 0],
      [0, 0, 0],
    ],
  );
  assert.deepEqual(drawTimeline([]), []);
});

test('every answer is counted once by its evidence, and the supported once more', () => {
  const ios = aPlatform({ id: 'ios' });
  const client = aClient({ support: { 'sign-in': { ios: [aStatement()] } } });
  const silent = aClient({ id: 'chat', name: 'Chat', printedNames: [] });
  const rows = countEvidence(aContent({ clients: [client, silent], platforms: [ios] }));
  assert.deepEqual(
    rows.map(({ label, counts }) => [label, ...counts.map(({ count }) => count)]),
    [
      ['Table only', 1],
      ['No source', 1],
      ['Of the supported: table only', 1],
    ],
  );
});
