import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { change, laySmallContent } from '../support/small-content.ts';

test('the cells of a client come in the order of platforms, however its file has them', (t) => {
  const swapped = change(
    'clients/chat.yaml',
    '    android: planned\n    ios: not-applicable\n',
    '    ios: not-applicable\n    android: planned\n',
  );
  const { clients } = loadSiteContent(laySmallContent(t, swapped));
  assert.deepEqual(Object.keys(clients.find(({ id }) => id === 'chat')?.support['sign-in'] ?? {}), ['android', 'ios']);
});
