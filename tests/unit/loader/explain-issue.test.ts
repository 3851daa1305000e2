import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ZodType } from 'zod';
import { explainIssue, splitIssue } from '../../../src/loader/explain-issue.ts';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';

const sound: Partial<Record<CollectionName, object>> = {
  guides: { title: 'How', summary: 'How.', order: 1 },
  site: { title: 'Site', reviewed: '2026-01-31', repository: '' },
  notes: { title: 'Limit', kind: 'limit', scope: { client: ['mail'] }, sources: ['docs'] },
  sources: { title: 'Docs', shortTitle: 'Docs', publisher: 'Maker', kind: 'press' },
  clients: { name: 'Mail', category: 'browser', summary: 'Mail app.', lifecycle: { state: 'active' } },
  platforms: {
    name: 'iOS',
    shortName: 'iOS',
    order: 1,
    printedNames: ['iOS'],
    summary: 'Phones.',
    lifecycle: { state: 'active' },
  },
  'powershell-modules': {
    name: 'Module',
    order: 1,
    advice: 'Use it.',
    summary: 'Commands.',
    lifecycle: { state: 'active' },
    sources: ['docs'],
  },
};

/** What is said of a file with some keys changed. */
function explain(kind: CollectionName, changes: object): string[] {
  const schema: ZodType = collections[kind].schema;
  const data = { ...sound[kind], ...changes };
  return (schema.safeParse(data).error?.issues ?? [])
    .flatMap(splitIssue)
    .map((issue) => explainIssue(issue, schema, data));
}

test('sound data has nothing to explain', () => {
  for (const kind of Object.keys(sound) as CollectionName[]) assert.deepEqual(explain(kind, {}), [], kind);
});

const cases: [kind: CollectionName, changes: object, expected: string][] = [
  ['guides', { order: 'first' }, '"first" is not a number. Expected a number.'],
  ['guides', { order: 1.5 }, '1.5 is not a whole number. Expected a whole number.'],
  ['guides', { title: '' }, '"". Expected some text.'],
  ['guides', { title: 365 }, '365 is not text. Put it in quotes.'],
  ['guides', { order: undefined }, 'The key "order" is missing. Expected a number: Place among the guides, from 1.'],
  ['site', { reviewed: '2026-01' }, '"2026-01". Expected a whole day as YYYY-MM-DD.'],
  ['site', { reviewed: 2026 }, '2026 is not text. Expected a date in quotes or as YYYY-MM-DD, such as 2021-05-08.'],
  ['site', { repository: 5 }, '5. Expected an https address, or "" where there is none.'],
  ['notes', { reported: false }, 'false. Expected true, or no such line.'],
  ['notes', { scope: 'all' }, '"all" is not keys and values. Expected keys and values.'],
  ['notes', { scope: { clients: ['mail'] } }, '"clients" is not a key here. Did you mean "client"?'],
  [
    'sources',
    { kind: 'book' },
    '"book" is not a kind. Expected one of: support-table, documentation, announcement, store-listing, code, community, press.',
  ],
  [
    'sources',
    { revisions: [{ id: '2021', date: '2021', dateMeaning: 'at' }] },
    '"at" is not a date meaning. Expected one of: on, by, from.',
  ],
  [
    'clients',
    { identifiers: [{ kind: 'ios-bundle', id: 1288, sources: ['docs'] }] },
    '1288 is not text. Expected text: put a number in quotes.',
  ],
  ['clients', { support: { 'sign-in': 'supported' } }, '"supported" is not keys and values. Expected keys and values.'],
  [
    'clients',
    { support: { 'sign-in': { ios: { status: 'supported' } } } },
    'A group of keys is not a list. Expected lines that begin with "- ", or [a, b].',
  ],
];

for (const [kind, changes, expected] of cases) {
  test(`explains ${kind}: ${JSON.stringify(changes)}`, () => {
    assert.deepEqual(explain(kind, changes), [expected]);
  });
}

test('a long value is shown by its beginning', () => {
  const [message] = explain('guides', { summary: 'x'.repeat(700) });
  assert.equal(
    message,
    `"${'x'.repeat(59)}…. Expected at most 600 characters. Longer prose belongs in a note or a guide.`,
  );
});

test('unknown keys are explained one by one', () => {
  assert.deepEqual(explain('guides', { titles: 'a', sumary: 'b' }), [
    '"titles" is not a key here. Did you mean "title"?',
    '"sumary" is not a key here. Did you mean "summary"?',
  ]);
});

test("no explanation is left to the schema library's own words", () => {
  const slips: [CollectionName, object][] = [
    ['guides', { order: 0 }],
    ['platforms', { printedNames: [] }],
    ['powershell-modules', { capabilities: [{ capability: 'sign-in', status: 'supported' }] }],
  ];
  for (const [kind, changes] of slips) {
    for (const message of explain(kind, changes)) assert.doesNotMatch(message, /too small|invalid|nonoptional|>=/i);
  }
});

test('nobody is told to put a list or nothing in quotes', () => {
  for (const title of [['How'], null, { how: 'so' }])
    assert.doesNotMatch(explain('guides', { title }).join(), /quotes/);
});
