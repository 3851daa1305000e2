import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source, Statement } from '../../../src/domain/content/site-content.ts';
import { findAnswer } from '../../../src/domain/verdict/answer.ts';
import { decideVerdict } from '../../../src/domain/verdict/verdict.ts';
import {
  aCapability,
  aClient,
  aContent,
  aLifecycle,
  anEvent,
  aPlatform,
  aSource,
  aStatement,
  aTable,
  revisionsOf,
} from '../../support/builders.ts';

const older = aSource({ id: 'older', revisions: revisionsOf('2023-01-01') });
const newer = aSource({ id: 'newer', revisions: revisionsOf('2025-01-01', '2022-01-01') });
const sources = new Map<string, Source>([aTable(), older, newer].map((source) => [source.id, source]));

const table = (status: Statement['status'], since = '2020-10-30') => aStatement({ status, since });
const old = (status: Statement['status']) => aStatement({ source: 'older', status, since: '2023-01-01' });
const recent = (status: Statement['status'], since = '2022-01-01') => aStatement({ source: 'newer', status, since });

/** Status, evidence and the source that decides. */
function decide(...statements: Statement[]) {
  const { status, evidence, decisive } = decideVerdict(statements, sources);
  return [status, evidence, decisive?.source];
}

test('a live source outranks the withdrawn table, however late the table was revised', () => {
  const lateTable = aTable({ revisions: revisionsOf('2025-12-31', '2020-10-30') });
  const verdict = decideVerdict(
    [table('supported', '2025-12-31'), old('unsupported')],
    new Map([
      ['table', lateTable],
      ['older', older],
    ]),
  );
  assert.deepEqual([verdict.status, verdict.decisive?.source], ['unsupported', 'older']);
});

test('among live sources the one revised last wins, also where it has said so for longer', () => {
  assert.deepEqual(decide(old('unsupported'), recent('supported')), ['supported', 'disputed', 'newer']);
});

test('of two sources revised on one day the more careful word is followed', () => {
  const twin = { ...newer, id: 'twin' };
  const both = new Map([
    ['newer', newer],
    ['twin', twin],
  ]);
  const words = (a: Statement['status'], b: Statement['status']) =>
    decideVerdict([recent(a), aStatement({ source: 'twin', status: b, since: '2022-01-01' })], both).status;
  for (const careful of ['unsupported', 'partial', 'planned', 'not-applicable'] as const) {
    assert.equal(words('supported', careful), careful);
    assert.equal(words(careful, 'supported'), careful);
  }
  assert.equal(words('partial', 'unsupported'), 'unsupported');
});

test('of any two words of one day the one further from a yes is followed, whichever source says it', () => {
  const twin = { ...newer, id: 'twin' };
  const both = new Map([
    ['newer', newer],
    ['twin', twin],
  ]);
  const fromNo = ['unsupported', 'partial', 'planned', 'not-applicable', 'supported'] as const;
  fromNo.forEach((careful, place) => {
    for (const other of fromNo.slice(place + 1)) {
      for (const [a, b] of [
        [careful, other],
        [other, careful],
      ] as const) {
        const { status } = decideVerdict(
          [recent(a), aStatement({ source: 'twin', status: b, since: '2022-01-01' })],
          both,
        );
        assert.equal(status, careful, `newer says ${a}, twin says ${b}`);
      }
    }
  });
});

test('where all sources are withdrawn the one revised last is followed', () => {
  const [first, last] = ['2021-01-01', '2023-01-01'].map((day) =>
    aSource({ id: `until-${day}`, retired: { date: '2024', dateMeaning: 'on' }, revisions: revisionsOf(day) }),
  );
  const withdrawn = new Map([first!, last!].map((source) => [source.id, source]));
  const words = [
    aStatement({ source: first!.id, status: 'unsupported', since: '2021-01-01' }),
    aStatement({ source: last!.id, status: 'supported', since: '2023-01-01' }),
  ];
  for (const statements of [words, words.toReversed()]) {
    const { status, decisive } = decideVerdict(statements, withdrawn);
    assert.deepEqual([status, decisive?.source], ['supported', last!.id]);
  }
});

test('sources that agree and bear one date stand in the order of their ids', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => aSource({ id }));
  const alike = new Map([a!, b!, c!].map((source) => [source.id, source]));
  for (const order of ['abc', 'cab', 'bca', 'cba']) {
    const { words } = decideVerdict(
      [...order].map((source) => aStatement({ source, since: '2025-03-04' })),
      alike,
    );
    assert.deepEqual(
      words.map(({ source }) => source),
      ['a', 'b', 'c'],
      order,
    );
  }
});

test('a source has one word, its last', () => {
  assert.deepEqual(decide(table('planned'), table('supported', '2021-03-20')), ['supported', 'table-only', 'table']);
  assert.equal(decideVerdict([table('planned'), table('supported', '2021-03-20')], sources).words.length, 1);
});

test('confirmed: a live source says so and the others agree', () => {
  assert.deepEqual(decide(recent('supported')), ['supported', 'confirmed', 'newer']);
  assert.deepEqual(decide(table('supported'), old('supported'), recent('supported')), [
    'supported',
    'confirmed',
    'newer',
  ]);
});

test('table-only: only the withdrawn table speaks, whatever it says', () => {
  for (const status of ['supported', 'planned', 'not-applicable', 'unlisted'] as const)
    assert.deepEqual(decide(table(status)), [status, 'table-only', 'table']);
});

test('disputed: last words differ, each is kept, the decisive one first', () => {
  assert.deepEqual(decide(table('supported'), recent('partial')), ['partial', 'disputed', 'newer']);
  const { words } = decideVerdict([table('supported'), old('supported'), recent('partial')], sources);
  assert.deepEqual(
    words.map(({ source, status }) => [source, status]),
    [
      ['newer', 'partial'],
      ['older', 'supported'],
      ['table', 'supported'],
    ],
  );
});

test('what a source said before its last word disputes nothing', () => {
  assert.deepEqual(decide(table('planned'), table('supported', '2021-03-20'), recent('supported')), [
    'supported',
    'confirmed',
    'newer',
  ]);
});

test('a source that dropped the client is silent: it neither confirms nor disputes', () => {
  assert.deepEqual(decide(table('unlisted', '2021-03-20'), recent('partial')), ['partial', 'confirmed', 'newer']);
  assert.deepEqual(decide(old('supported'), recent('unlisted')), ['supported', 'confirmed', 'older']);
});

test('where a live source is silent the last word of the withdrawn table stands', () => {
  assert.deepEqual(decide(table('supported'), recent('unlisted')), ['supported', 'table-only', 'table']);
});

test('no source, no answer: unknown, never a no', () => {
  assert.deepEqual(decide(), ['unknown', 'none', undefined]);
  assert.deepEqual(decideVerdict([], sources).words, []);
});

test('a statement of an unknown source counts for nothing', () => {
  assert.deepEqual(decide(aStatement({ source: 'rumour', status: 'unsupported' })), ['unknown', 'none', undefined]);
  assert.deepEqual(decide(aStatement({ source: 'rumour', status: 'unsupported' }), table('supported')), [
    'supported',
    'table-only',
    'table',
  ]);
});

test('the order in which statements stand changes nothing', () => {
  const statements = [
    table('planned'),
    table('supported', '2021-03-20'),
    old('supported'),
    recent('planned'),
    recent('partial', '2025-01-01'),
  ];
  const expected = decideVerdict(statements, sources);
  for (const order of listOrders(statements)) assert.deepEqual(decideVerdict(order, sources), expected);
});

function listOrders<Item>(items: readonly Item[]): Item[][] {
  return items.length < 2
    ? [[...items]]
    : items.flatMap((item, index) => listOrders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

test('a source without a dated state ranks by the statement itself', () => {
  const undated = new Map([
    ['older', { ...older, revisions: [] }],
    ['newer', { ...newer, revisions: [] }],
  ]);
  assert.equal(decideVerdict([old('supported'), recent('unsupported')], undated).status, 'supported');
});

test('a retired client keeps its verdict and gets the date of its end besides', () => {
  const support = { 'sign-in': { ios: [table('supported')] } };
  const client = aClient({ support, lifecycle: aLifecycle({ state: 'retired', events: [anEvent()] }) });
  const { verdict, end } = findAnswer(aContent({ clients: [client] }), client, aPlatform(), aCapability());
  assert.deepEqual([verdict.status, verdict.evidence, end?.date], ['supported', 'table-only', '2023-06-30']);
});

test('a control that is no verdict neither makes nor disputes one, and is kept beside it', () => {
  const control = (id: Statement['control'], status: Statement['status']) =>
    aStatement({ source: 'newer', status, since: '2025-01-01', control: id });
  const alone = decideVerdict([control('token-protection', 'supported')], sources);
  assert.deepEqual([alone.status, alone.evidence, alone.controls.length], ['unknown', 'none', 1]);
  const beside = decideVerdict(
    [table('supported'), control('client-app-condition', 'supported'), control('app-protection-policy', 'unsupported')],
    sources,
  );
  assert.deepEqual([beside.status, beside.evidence], ['supported', 'confirmed']);
  assert.deepEqual(
    beside.controls.map((word) => [word.control, word.status]),
    [['app-protection-policy', 'unsupported']],
  );
});

test('a source has a last word on each control of which it speaks', () => {
  const said = (control: Statement['control'], status: Statement['status'], since: string) =>
    aStatement({ source: 'newer', status, since, control });
  const { words, controls } = decideVerdict(
    [
      said('client-app-condition', 'unlisted', '2025-01-01'),
      said('token-protection', 'partial', '2025-01-01'),
      said('client-app-condition', 'supported', '2022-01-01'),
      said('authentication-context', 'unsupported', '2022-01-01'),
    ],
    sources,
  );
  assert.deepEqual(
    words.map(({ status }) => status),
    ['unlisted'],
  );
  assert.deepEqual(controls.map(({ control }) => control).toSorted(), ['authentication-context', 'token-protection']);
});
