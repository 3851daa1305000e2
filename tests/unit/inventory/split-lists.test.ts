import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InventoryApp, Match } from '../../../src/domain/inventory/inventory.ts';
import { splitLists } from '../../../src/domain/inventory/match/split-lists.ts';

const anApp = (name: string): InventoryApp => ({ name, identifier: '', publisher: '', systems: ['ios'], devices: [] });

/** Knows Mail and Chat, and nothing else. */
const match = ({ name }: InventoryApp): Match =>
  ['Mail', 'Chat', 'Notes, the app'].includes(name)
    ? { kind: 'name', clients: [name.toLowerCase()], offered: [], reason: '' }
    : { kind: 'unknown', clients: [], offered: [], reason: '' };

const split = (name: string) => splitLists([anApp(name)], match);

test('a line in which apps are listed is as many apps', () => {
  assert.deepEqual(split('Mail, Chat'), [anApp('Mail'), anApp('Chat')]);
  assert.deepEqual(split('Mail;Chat,'), [anApp('Mail'), anApp('Chat')]);
});

test('a name with a comma stays whole: where it is known, and where a part of it is not', () => {
  for (const name of ['Notes, the app', 'Zoom, Inc. Workplace', 'Mail, the other', 'Mail', ','])
    assert.deepEqual(split(name), [anApp(name)]);
});
