import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFacets, listFilterWords } from '../../../src/domain/filter/client-facets.ts';
import { aClient, printed } from '../../support/builders.ts';

test('a table is filtered by its columns first, each value under its word', () => {
  const [columns, status, ...others] = listFacets('platform', [{ id: 'ios', name: 'iOS', address: '/platforms/ios/' }]);
  assert.deepEqual(columns, { name: 'platform', label: 'Platform', values: [{ value: 'ios', label: 'iOS' }] });
  assert.deepEqual(status?.values[0], { value: 'supported', label: 'Supported' });
  assert.deepEqual(
    others.map(({ name }) => name),
    ['evidence', 'category', 'lifecycle'],
  );
});

test('statuses are offered, and sorted, from a yes to no word at all', () => {
  const [, status] = listFacets('platform', []);
  assert.deepEqual(
    status!.values.map(({ label }) => label),
    ['Supported', 'Partial', 'Planned', 'Not supported', 'Not applicable', 'Unlisted', 'Unknown'],
  );
});

test('a client is found by every name, alias and identifier', () => {
  const client = aClient({
    name: 'Microsoft To Do',
    printedNames: printed('To-Do'),
    formerNames: [{ name: 'Wunderlist', sources: ['docs'] }],
    aliases: ['tasks app'],
    identifiers: [{ kind: 'android-package', id: 'com.maker.tasks', sources: ['docs'] }],
  });
  assert.equal(listFilterWords(client), 'microsofttodo wunderlist tasksapp commakertasks');
});
