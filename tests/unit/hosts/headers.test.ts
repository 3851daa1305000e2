import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  forHeader,
  hashText,
  isWithin,
  readInlineTexts,
  writeEmbedPolicy,
  writePolicy,
} from '../../../src/hosts/content-security-policy.ts';
import { headersFor, parseHostHeaders } from '../../../src/hosts/read-headers.ts';
import { listSiteHeaders, tellApart } from '../../../src/hosts/site-headers.ts';

const example = parseHostHeaders(`
# for every page
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/data/*
  Access-Control-Allow-Origin: *

/data/latest/*
  cache-control: max-age=60

/*.md
  Content-Type: text/markdown; charset=utf-8
`);

test('a star matches any address, with and without folders', () => {
  for (const address of ['/', '/clients/', '/data/clients.json']) {
    assert.equal(headersFor(example, address).get('X-Content-Type-Options'), 'nosniff', address);
  }
});

test('a block adds its headers to those of earlier blocks, below its own addresses only', () => {
  assert.equal(headersFor(example, '/data/clients.json').get('Access-Control-Allow-Origin'), '*');
  assert.equal(headersFor(example, '/database/').has('Access-Control-Allow-Origin'), false);
});

test('a later block overrides an earlier one, however the name is written', () => {
  assert.equal(headersFor(example, '/data/latest/clients.json').get('Cache-Control'), 'max-age=60');
  assert.equal(headersFor(example, '/data/clients.json').get('Cache-Control'), 'no-cache');
});

test('a pattern can end in a file ending, and its dot is a dot', () => {
  assert.equal(headersFor(example, '/clients/outlook.md').get('Content-Type'), 'text/markdown; charset=utf-8');
  assert.equal(headersFor(example, '/clients/outlook.md/').has('Content-Type'), false);
  assert.equal(headersFor(example, '/clients/cmd').has('Content-Type'), false);
});

test('a block can take away what an earlier one has set', () => {
  const blocks = parseHostHeaders('/*\n  X-Frame-Options: DENY\n\n/open/*\n  ! X-Frame-Options\n');
  assert.equal(headersFor(blocks, '/open/page/').has('X-Frame-Options'), false);
  assert.equal(headersFor(blocks, '/page/').get('X-Frame-Options'), 'DENY');
});

test('a line that is neither is named with its number', () => {
  assert.throws(() => parseHostHeaders('/*\n  X-Frame-Options DENY'), /_headers:2 "X-Frame-Options DENY" is neither/);
  assert.throws(() => parseHostHeaders('  X-Frame-Options: DENY'), /_headers:1 /);
  assert.throws(() => parseHostHeaders('data/*'), /_headers:1 "data\/\*" is neither/);
});

const policy = writePolicy({ scripts: ['go()'], styles: ['a{}', 'b{}'] });
const embedPolicy = writeEmbedPolicy(['c{}']);
const source = listSiteHeaders({ page: policy, embed: embedPolicy }, '/');

test('the host sends the policy that the pages carry, and forbids framing besides', () => {
  assert.equal(headersFor(source, '/').get('Content-Security-Policy'), forHeader(policy));
  assert.equal(forHeader(policy), `${policy}; frame-ancestors 'none'`);
  assert.equal(headersFor(source, '/').get('X-Frame-Options'), 'DENY');
});

test('an embed may be framed by any page, and loads nothing but its styles and icon', () => {
  const sent = headersFor(source, '/embed/single-sign-on/outlook/');
  assert.equal(
    embedPolicy,
    `default-src 'none'; style-src ${hashText('c{}')}; img-src 'self'; base-uri 'none'; form-action 'none'`,
  );
  assert.equal(sent.get('Content-Security-Policy'), `${embedPolicy}; frame-ancestors *`);
  assert.equal(sent.has('X-Frame-Options'), false);
  assert.equal(sent.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(sent.get('Cross-Origin-Embedder-Policy'), 'require-corp');
});

test('a badge may be shown by any page, and is kept for an hour', () => {
  const sent = headersFor(source, '/badge/single-sign-on/outlook.svg');
  assert.equal(sent.get('Content-Type'), 'image/svg+xml; charset=utf-8');
  assert.equal(sent.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(sent.get('Cache-Control'), 'public, max-age=3600');
  assert.equal(sent.get('X-Frame-Options'), 'DENY');
});

test('told apart, every entry is sent what the source says, and no header from two blocks', () => {
  const blocks = tellApart(source, ['/', '/clients/*', '/data/*', '/embed/*', '/badge/*', '/_astro/*']);
  const addresses = [
    '/',
    '/clients/outlook/',
    '/data/a.csv',
    '/embed/sso/outlook/',
    '/badge/sso/a.svg',
    '/_astro/a.js',
  ];
  for (const address of addresses) {
    assert.deepEqual([...headersFor(blocks, address)], [...headersFor(source, address)], address);
    const names = blocks.flatMap((block) => [...headersFor([block], address).keys()]);
    assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted(), address);
  }
});

test('what answers for an address that is not there cannot be framed either', () => {
  const blocks = tellApart(source, ['/', '/clients/*', '/embed/*', '/badge/*']);
  for (const address of ['/nothing/', '/nothing.html'])
    assert.equal(headersFor(blocks, address).get('X-Frame-Options'), 'DENY', address);
});

test('of what stands in a page the policy lets the named texts through, and nothing else', () => {
  assert.ok(policy.includes(`; script-src 'self' 'wasm-unsafe-eval' ${hashText('go()')};`));
  assert.ok(policy.includes(`; style-src ${hashText('a{}')} ${hashText('b{}')};`));
  assert.ok(policy.endsWith("; require-trusted-types-for 'script'; trusted-types inventory-worker service-worker"));
  assert.doesNotMatch(policy.replace("'wasm-unsafe-eval'", ''), /unsafe|\*|https?:|data:/);
});

test('the policy of a page lets through what stands in it, and no more than that of the host', () => {
  const page = '<script>go()</script><style>a{}</style><style>a{}</style><script type="application/json">{}</script>';
  const own = writePolicy(readInlineTexts(page));
  assert.equal(own, writePolicy({ scripts: ['go()'], styles: ['a{}'] }));
  assert.ok(isWithin(own, policy) && isWithin(writePolicy(readInlineTexts('<h1>None</h1>')), policy));
  assert.equal(isWithin(policy, own), false);
  assert.equal(isWithin(`${own}; object-src *`, policy), false);
  assert.equal(isWithin(own.replace("img-src 'self'", 'img-src *'), policy), false);
  assert.equal(isWithin(own.replace("; base-uri 'none'", ''), policy), false);
});

test('documents for programs carry their type, hashed files may be kept for good, pages are asked for again', () => {
  const types = {
    '/clients/outlook.md': 'text/markdown; charset=utf-8',
    '/data/support.csv': 'text/csv; charset=utf-8',
    '/changes/feed.xml': 'application/atom+xml; charset=utf-8',
    '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
    '/sitemap.xml': 'application/xml; charset=utf-8',
  };
  for (const [address, type] of Object.entries(types))
    assert.equal(headersFor(source, address).get('Content-Type'), type, address);
  assert.match(headersFor(source, '/_astro/page.js').get('Cache-Control') ?? '', /immutable/);
  assert.match(headersFor(source, '/').get('Cache-Control') ?? '', /max-age=0, must-revalidate/);
});

test('a browser is told to come by HTTPS, to guess no types, and to keep windows, files and addresses apart', () => {
  const expected = {
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
  };
  for (const address of ['/', '/404.html', '/data/support.csv'])
    for (const [name, value] of Object.entries(expected))
      assert.equal(headersFor(source, address).get(name), value, `${name} of ${address}`);
  assert.match(headersFor(source, '/').get('Permissions-Policy') ?? '', /\bcamera=\(\), .*\bgeolocation=\(\)/);
});
