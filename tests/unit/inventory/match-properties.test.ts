import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchKinds, systems, type InventoryApp } from '../../../src/domain/inventory/inventory.ts';
import { buildMatchData } from '../../../src/domain/inventory/match/build-match-data.ts';
import { buildMatcher } from '../../../src/domain/inventory/match/match-app.ts';
import { realContent } from '../../support/answers.ts';
import { readNames } from '../../support/inventory-names.ts';

const match = buildMatcher(buildMatchData(realContent));
const names = ['names.csv', 'names-aside.csv'].flatMap(readNames).map(({ name }) => name);

/** Pieces of which names are made, so that most texts get past the first look. */
const pieces = fc.constantFrom(
  ...[
    'Microsoft ',
    'Office ',
    'Outlook',
    'Teams',
    ' - en-us',
    ' (x64)',
    ' 16.0.1',
    '…',
    '?',
    '\\',
    '/',
    '.app',
    '.exe',
    '_',
    '!',
    '(',
    ')',
  ],
  ...['\u202e', '\u0000', '\ud800', ' ', '2016', 'MUI', 'KB2553290', 'é', '企业', '-', '.', '%00', '<b>', '=1+1'],
);
const text = fc.oneof(
  fc.constantFrom(...names),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const app = fc.record({ name: text, identifier: text, publisher: text, systems: fc.subarray([...systems]) });

type App = Pick<InventoryApp, 'name' | 'identifier' | 'publisher' | 'systems'>;

/** What is recognised, without the sentence that repeats the name. */
function recognise(one: App) {
  const { reason: _, ...rest } = match(one);
  return rest;
}

test('no app throws, and each gets what its kind promises', () =>
  fc.assert(
    fc.property(app, (one) => {
      const { kind, clients, offered, reason } = match(one);
      assert.ok(matchKinds.includes(kind));
      assert.notEqual(reason, '');
      if (['identifier', 'name', 'alias'].includes(kind)) assert.equal(clients.length, 1);
      if (kind === 'suite') assert.ok(clients.length > 1);
      if (['unsure', 'not-an-app', 'unknown'].includes(kind)) assert.deepEqual(clients, []);
      assert.equal(offered.length > 0, kind === 'unsure');
    }),
    { numRuns: 2_000 },
  ));

test('capitals and blanks around change nothing', () =>
  fc.assert(
    fc.property(app, fc.constantFrom('', ' ', '\t', '  \n'), (one, blank) => {
      const changed = {
        ...one,
        name: blank + one.name.toLowerCase() + blank,
        identifier: one.identifier.toLowerCase() + blank,
      };
      assert.deepEqual(recognise(changed), recognise(one));
    }),
    { numRuns: 1_000 },
  ));

test('names in capitals are recognised as they are', () => {
  for (const name of names) {
    const one = { name, identifier: '', publisher: '', systems: [] };
    assert.deepEqual(recognise({ ...one, name: name.toUpperCase() }), recognise(one), name);
  }
});

test('a name of ten thousand characters is no app', () => {
  for (const one of ['a', ' a', '(', '1.', '\\', 'x64 ', ' - de-de', '_', '?', '…', '(a'])
    assert.equal(
      match({ name: one.repeat(10_000), identifier: '', publisher: one.repeat(10_000), systems: [] }).kind,
      'unknown',
    );
});
