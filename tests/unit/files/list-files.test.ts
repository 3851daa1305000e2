import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles } from '../../../src/files/list-files.ts';
import { loadSiteContent } from '../../../src/load-site-content.ts';
import { project } from '../../support/built-site.ts';

const content = loadSiteContent(project);
const list = (base: string, origin?: string) => listFiles({ content, place: { base, origin }, version: undefined });

test('no two files have one address, and each begins at the root of the site', () => {
  const addresses = list('/support/').map(({ address }) => address);
  assert.deepEqual(addresses, [...new Set(addresses)]);
  assert.deepEqual(
    addresses.filter((address) => !/^\/[^/]/.test(address)),
    [],
  );
});

test('what a file leads to lies where the site lies', async () => {
  const [feed, embed, old, twin] = await Promise.all(
    ['/clients/outlook/feed.xml', '/embed/single-sign-on/outlook/', '/clients/yammer/', '/clients/outlook.md'].map(
      async (address) => {
        const file = list('/support/', 'https://example.org').find((one) => one.address === address);
        return String(await file?.write());
      },
    ),
  );
  assert.match(feed ?? '', /<link rel="self" href="https:\/\/example\.org\/support\/clients\/outlook\/feed\.xml"/);
  assert.match(embed ?? '', /<link rel="canonical" href="https:\/\/example\.org\/support\/clients\/outlook\/">/);
  assert.match(old ?? '', /content="0; url=\/support\/clients\/viva-engage\/"/);
  assert.match(twin ?? '', /\]\(\/support\//);
  assert.doesNotMatch(twin ?? '', /\]\(\/(?!support\/)/);
});
