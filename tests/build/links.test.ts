import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist, findAll, listPages, read } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { listLinkFaults, rememberTargets } from '../support/site-links.ts';

const pages = listPages();
const files = new Set(listFiles(dist).keys());
const findFault = rememberTargets(dist);

test('every link and every loaded file leads to something that is there, fragments too', () => {
  assert.deepEqual(listLinkFaults(dist), []);
});

test('every page that sends its reader on sends to a page that stays', () => {
  const forwards = pages.flatMap(({ address, document }) =>
    findAll(document, 'meta').filter((meta) => read(meta, 'http-equiv') === 'refresh').map((meta) => [address, /url=(.+)$/.exec(read(meta, 'content') ?? '')?.[1] ?? ''] as const),
  );
  const sources = new Set(forwards.map(([address]) => address));
  assert.ok(forwards.length > 0);
  for (const [address, target] of forwards) assert.ok(findFault(target) === undefined && !sources.has(target), `${address} leads to ${target}`);
});

test('links in the Markdown twins lead to something that is there', () => {
  const faults = [...files].filter((file) => file.endsWith('.md')).flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/\]\((\/[^)\s]*)\)/g)].flatMap(([, address = '']) => findFault(address) ?? []).map((fault) => `${file} ${fault}`),
  );
  assert.deepEqual(faults, []);
});

test('addresses in the flat table lead to the answers', () => {
  const rows = readFileSync(join(dist, 'data/support.csv'), 'utf8').matchAll(/(\/clients\/[^,"\r\n]*#[^,"\r\n]*)/g);
  const addresses = [...rows].map(([address]) => address);
  assert.ok(addresses.length > 0);
  assert.deepEqual(addresses.flatMap((address) => findFault(address) ?? []), []);
});

test('from the home page every page can be reached', () => {
  const seen = new Set<string>();
  const visit = (address: string): void => {
    if (seen.has(address)) return;
    seen.add(address);
    const page = pages.find((one) => one.address === address);
    for (const link of page ? findAll(page.document, 'a') : []) {
      const { pathname } = new URL(read(link, 'href') ?? '', 'https://site.example');
      if (read(link, 'href')?.startsWith('/') && existsSync(join(dist, decodeURIComponent(pathname), 'index.html'))) visit(decodeURIComponent(pathname));
    }
  };
  visit('/');
  const isOnward = ({ document }: (typeof pages)[number]) => findAll(document, 'meta').some((meta) => read(meta, 'http-equiv') === 'refresh');
  assert.deepEqual(pages.filter((page) => !seen.has(page.address) && !isOnward(page) && page.file !== '404.html').map(({ address }) => address), []);
});
