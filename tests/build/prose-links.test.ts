import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksLeadSomewhere } from '../../src/rules/links-lead-somewhere.ts';
import { aContent, aNote } from '../support/builders.ts';
import { listPages } from '../support/built-site.ts';

test('prose may lead to every page of its own', () => {
  const addresses = listPages()
    .map(({ address }) => address)
    .filter((address) => /^\/([^/]+\/)?$/.test(address));
  const body = addresses.map((address) => `[a page](${address})`).join('\n');
  assert.ok(addresses.length > 10);
  assert.deepEqual(linksLeadSomewhere(aContent({ notes: [aNote({ body })] }), new Map()), []);
});
