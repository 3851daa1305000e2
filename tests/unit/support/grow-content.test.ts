import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOldAddresses } from '../../../src/domain/names/client-names.ts';
import { checkSiteContent } from '../../../src/load-site-content.ts';
import { growContent } from '../../support/grow-content.ts';
import { laySmallContent } from '../../support/small-content.ts';

test('content with made-up clients is sound, and says of each what it says of a real one', (t) => {
  const directory = laySmallContent(t);
  growContent(directory, 12);
  const { content, problems } = checkSiteContent(directory);
  assert.deepEqual(problems, []);
  assert.equal(content.clients.length, 12);
  const statuses = content.clients.map(({ support }) =>
    Object.values(support['sign-in'] ?? {}).map((statements) => statements.map(({ status }) => status).join()),
  );
  const real = content.clients.filter(({ name }) => name.startsWith('Maker'));
  assert.equal(listOldAddresses(content.clients).size, 6 * listOldAddresses(real).size);
  assert.equal(new Set(statuses.map((row) => row.join(';'))).size, 2);
});
