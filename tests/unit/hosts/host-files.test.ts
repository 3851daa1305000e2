import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeEmbedPolicy, writePolicy } from '../../../src/hosts/content-security-policy.ts';
import { sortForwards } from '../../../src/hosts/forwards.ts';
import { listHostFiles } from '../../../src/hosts/host-files.ts';
import { hostFiles } from '../../../src/hosts/names.ts';
import { headersFor, matches, parseHostHeaders } from '../../../src/hosts/read-headers.ts';
import { listSiteHeaders } from '../../../src/hosts/site-headers.ts';

const policies = {
  page: writePolicy({ scripts: ['go()'], styles: ['a{}'] }),
  embed: writeEmbedPolicy(['b{}']),
};
const entries = ['404.html', '_astro/', 'badge/', 'clients/', 'data/', 'embed/', 'index.html'];

/** One address of each kind that a header depends on. */
const addresses = [
  '',
  '404.html',
  'clients/outlook.md',
  'data/support.csv',
  '_astro/a1b2/answers.json',
  '_astro/site.a1.js',
  'embed/single-sign-on/outlook/',
  'badge/single-sign-on/outlook.svg',
];

for (const base of ['/', '/support/'])
  describe(`under ${base}`, () => {
    const forwards = sortForwards([
      { from: `${base}clients/yammer/`, to: `${base}clients/viva-engage/` },
      { from: `${base}clients/büro/`, to: `${base}clients/office/` },
    ]);
    const files = listHostFiles({ forwards, entries }, policies, base);
    const azure = JSON.parse(files['staticwebapp.config.json']);
    const source = listSiteHeaders(policies, base);
    const expected = (address: string) => headersFor(source, base + address);

    /** As Azure does: the first route that matches counts, and its headers more than those of all. */
    function headersOfAzure(address: string): Headers {
      const route = azure.routes.find(({ route }: { route: string }) => matches(route, base + address));
      const set: [string, string][] = Object.entries({ ...azure.globalHeaders, ...route?.headers });
      // An empty one is taken away.
      const headers = new Headers(set.filter(([, value]) => value !== ''));
      const type = azure.mimeTypes[/\.\w+$/.exec(address)?.[0] ?? ''];
      if (type) headers.set('Content-Type', type);
      return headers;
    }

    test('each file that is for hosts is written, and no other', () => {
      assert.deepEqual(Object.keys(files).sort(), [...hostFiles].sort());
    });

    test('_headers says what the source says, and each header once: hosts disagree on what a second means', () => {
      const blocks = parseHostHeaders(files._headers);
      for (const address of addresses) {
        const written = headersFor(blocks, base + address);
        const names = blocks.flatMap((block) => [...headersFor([block], base + address).keys()]);
        assert.deepEqual(names, [...new Set(names)], address);
        assert.deepEqual([...written], [...expected(address)], address);
      }
    });

    test('the configuration for Azure says what the source says, and leads to the page of no address', () => {
      for (const address of addresses)
        assert.deepEqual([...headersOfAzure(address)], [...expected(address)], address || 'home');
      assert.deepEqual(azure.responseOverrides, { 404: { rewrite: `${base}404.html` } });
    });

    test('the file for nginx has every header of the source, with each of its values', () => {
      for (const [name, value] of source.flatMap(({ headers }) => headers)) {
        assert.ok(files['nginx.conf'].includes(`"${value}"`), `${name}: ${value}`);
        if (name !== 'Content-Type')
          assert.match(files['nginx.conf'], new RegExp(`^add_header ${name} .* always;$`, 'm'));
      }
    });

    test('old addresses lead on in every file that can say so', () => {
      const old = [
        [`${base}clients/b%C3%BCro/`, `${base}clients/office/`],
        [`${base}clients/yammer/`, `${base}clients/viva-engage/`],
      ];
      assert.equal(files._redirects, old.map(([from, to]) => `${from} ${to} 301\n`).join(''));
      assert.deepEqual(
        azure.routes.filter(({ redirect }: { redirect?: string }) => redirect),
        old.map(([from, redirect]) => ({ route: `${from}index.html`, redirect, statusCode: 301 })),
      );
      for (const [from = '', to] of old)
        assert.ok(
          files['nginx.conf'].includes(`location = "${decodeURI(from)}" { return 301 ${to}$is_args$args; }`),
          from,
        );
    });

    test('nothing that is for hosts is given to a reader by nginx', () => {
      for (const file of hostFiles)
        assert.ok(files['nginx.conf'].includes(`location = "${base}${file}" { return 404; }`));
    });
  });

test('where all old addresses are too long for Azure its file has none, and the pages lead on by themselves', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => ({
    from: `/clients/old-name-${index}/`,
    to: '/clients/new-name/',
  }));
  const { 'staticwebapp.config.json': text, _redirects } = listHostFiles({ forwards: many, entries }, policies, '/');
  assert.ok(text.length <= 20_000);
  assert.deepEqual(
    JSON.parse(text).routes.filter(({ redirect }: { redirect?: string }) => redirect),
    [],
  );
  assert.equal(_redirects.split('\n').length, many.length + 1);
});
