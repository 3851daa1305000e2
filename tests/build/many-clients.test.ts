import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { mostRows } from '../../src/domain/pages/long-lists.ts';
import { dist, findAll, findByClass, read, readData, readPage, textOf, type Page } from '../support/built-site.ts';
import { growContent } from '../support/grow-content.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';

/** A site of so many clients and changes that no page shows all of them. */
const copy = copyProject({ after });
growContent(copy, mostRows + 40);
const build = buildCopy(copy);
const built = join(copy, 'dist');
const pageAt = (address: string) => readPage(`${address.slice(1)}index.html`, built);

const clients: string[] = readData('data/clients.json', built).clients.map(({ id }: { id: string }) => id);

/** The clients that rows are about, in their order. */
const listRows = ({ document }: Page) =>
  findAll(document, 'tr')
    .filter((row) => read(row, 'data-words') !== undefined)
    .map((row) => /\/clients\/([^/]+)\//.exec(read(findAll(row, 'a')[0], 'href') ?? '')?.[1] ?? '');

/** The changes on a page, by the platforms and names that lead to answers, under the revision that made them. */
const listChanges = ({ document }: Page) =>
  findAll(document, 'tbody').flatMap((body) =>
    findAll(body, 'li').flatMap((item) =>
      findAll(item, 'a')
        .filter((link) => read(link, 'data-platform') !== undefined)
        .map((link) => `${read(body, 'id')} ${read(link, 'href')}`),
    ),
  );

/** The pages that a page names as the parts of its list, with how much it says that each has. */
function listParts({ document }: Page, label: string): { address: string; count: number }[] {
  const nav = findAll(document, 'nav').find((one) => read(one, 'aria-label') === label);
  assert.ok(nav, `There is no list of ${label}.`);
  return findAll(nav, 'li').map((item) => ({
    address: read(findAll(item, 'a')[0], 'href') ?? '',
    count: Number(/\((\d+)\)/.exec(textOf(item))?.[1]),
  }));
}

const { capabilities } = readData('data/capabilities.json', built);
const { platforms } = readData('data/platforms.json', built);
const tables = [
  '/',
  '/clients/',
  ...[...capabilities, ...platforms].map(({ address }: { address: string }) => address),
];

test('the site is built', () => assert.equal(build.code, 0, build.output.slice(-2000)));

for (const address of tables)
  describe(`the clients of ${address}`, () => {
    const page = pageAt(address);
    const parts = listParts(page, 'Clients by category');

    test('stand in the parts that it leads to, each once, in as many rows as it says', () => {
      const rows = parts.map((part) => listRows(pageAt(part.address)));
      assert.deepEqual(rows.flat().toSorted(), clients.toSorted());
      assert.deepEqual(
        rows.map(({ length }) => length),
        parts.map(({ count }) => count),
      );
      assert.ok(rows.every(({ length }) => length <= mostRows));
    });

    test('are few on the page itself, with no filter that would know these alone', () => {
      const rows = listRows(page);
      assert.ok(rows.length > 0 && rows.length < mostRows / 3);
      assert.ok(new Set(rows).size === rows.length && rows.every((id) => clients.includes(id)));
      assert.equal(findByClass(page.document, 'filter').length, 0);
    });

    test('stand whole with their filter where queries are taken to', () => {
      const filter = findAll(page.document, 'support-filter')[0];
      const whole = pageAt(read(filter, 'data-whole') ?? '');
      assert.deepEqual(listRows(whole).toSorted(), clients.toSorted());
      assert.equal(findByClass(whole.document, 'filter').length, 1);
      const counts = findAll(whole.document, 'output').map(textOf);
      assert.deepEqual(counts, [`${clients.length} of ${clients.length} clients`]);
      assert.ok(findAll(page.document, 'a').some((link) => read(link, 'href') === whole.address));
    });
  });

describe('changes', () => {
  const page = pageAt('/changes/');
  const parts = listParts(page, 'Changes by year');
  const all = listChanges(pageAt('/changes/all/'));
  const known = readData('data/changes.json', built).changes.length;

  test('stand on pages by year, each once, as many as each says', () => {
    const changes = parts.map((part) => listChanges(pageAt(part.address)));
    assert.equal(all.length, known);
    assert.deepEqual(changes.flat().toSorted(), all.toSorted());
    assert.deepEqual(
      changes.map(({ length }) => length),
      parts.map(({ count }) => count),
    );
    assert.ok(changes.every(({ length }) => length <= mostRows));
  });

  test('of a revision are found by the name that they had on the page of all', () => {
    const named = new Set(page.elements.map((element) => read(element, 'id')));
    const revisions = new Set(all.map((change) => change.split(' ')[0]));
    assert.deepEqual(
      [...revisions].filter((id) => !named.has(id)),
      [],
    );
    for (const link of findAll(page.document, 'a').filter((one) => revisions.has(read(one, 'id')))) {
      const [address = '', id] = read(link, 'href')?.split('#') ?? [];
      assert.equal(id, read(link, 'id'));
      assert.ok(
        pageAt(address).elements.some((element) => read(element, 'id') === id),
        address,
      );
    }
  });
});

test('what a reader meets comes in few turns of the network, however many clients there are', () => {
  const weigh = (address: string) => brotliCompressSync(readFileSync(join(built, address, 'index.html'))).length;
  const longest = (page: string, label: string) =>
    listParts(pageAt(page), label).reduce((long, part) => (part.count > long.count ? part : long)).address;
  for (const address of ['/', '/clients/', '/changes/', capabilities[0].address, platforms[0].address])
    assert.ok(weigh(address) < 24_000, `${address}: ${weigh(address)}`);
  const parts = [
    longest('/', 'Clients by category'),
    longest(platforms[0].address, 'Clients by category'),
    longest('/changes/', 'Changes by year'),
  ];
  for (const address of parts) assert.ok(weigh(address) < 50_000, `${address}: ${weigh(address)}`);
});

test('a site of few has no such pages', () => {
  const labels = findAll(readPage('index.html').document, 'nav').map((nav) => read(nav, 'aria-label'));
  assert.ok(!labels.includes('Clients by category'));
  assert.equal(existsSync(join(dist, 'changes/all')), false);
});
