import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyPage } from '../../../src/disk/copy-page.ts';
import { hashText } from '../../../src/hosts/content-security-policy.ts';
import { parsePage, read, readForward, readMeta, textOf } from '../../../src/output/pages.ts';
import { aPage } from '../../support/small-site.ts';

const facts = { title: 'Support', reviewed: '2026-11-22', base: '/', address: 'https://example.org/' };

const copy = (html: string, file = 'clients/mail/index.html', more = {}) =>
  parsePage(file, copyPage(html, file, { ...facts, ...more }).html);

test('a page loads nothing but the script of the copy, which is no module', () => {
  const { elements } = copy(aPage());
  const loaded = elements.filter(({ tagName }) => tagName === 'script').flatMap((script) => read(script, 'src') ?? []);
  assert.deepEqual(loaded, ['../../site.js']);
  assert.ok(!elements.some((element) => read(element, 'type') === 'module'));
});

test('a page without scripts gets none', () => {
  const { elements } = copy('<html><head><title>A</title></head><body><p>B</p></body></html>');
  assert.ok(!elements.some(({ tagName }) => tagName === 'script'));
});

test('the policy allows no network, and of texts in the page those that stand there', () => {
  const page = copy(aPage());
  const [policy = '', ...others] = readMeta(page, 'Content-Security-Policy');
  assert.deepEqual(others, []);
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /connect-src|https?:|unsafe-inline|'unsafe-eval'/);
  for (const element of page.elements.filter(({ tagName }) => tagName === 'style'))
    assert.ok(
      policy.includes(hashText(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))),
    );
});

test('what is for the network is left out of the head', () => {
  const head =
    '<link rel="canonical" href="https://example.org/"><link rel="manifest" href="/m"><link rel="alternate" href="/a.md">' +
    '<meta property="og:title" content="A"><meta name="robots" content="noindex"><script type="application/ld+json">{}</script>';
  const { elements } = copy(aPage({ head }));
  assert.ok(!elements.some((element) => /canonical|manifest|alternate/.test(read(element, 'rel') ?? '')));
  assert.ok(!elements.some((element) => read(element, 'property') ?? read(element, 'type') === 'application/ld+json'));
});

test('an old address leads on from the disk, and links in what is shown without scripts do', () => {
  const head = '<meta http-equiv="refresh" content="0; url=/support/clients/viva-engage/">';
  const body = '<noscript><a id="way" href="/support/clients/">Clients</a></noscript>';
  const page = copy(aPage({ head, body }), 'clients/yammer/index.html', { base: '/support/' });
  assert.equal(readForward(page), '../../clients/viva-engage/index.html');
  assert.ok(
    copyPage(aPage({ body }), 'index.html', { ...facts, base: '/support/' }).html.includes('"./clients/index.html"'),
  );
});

test('each page says what it is, of which day, and where the site is', () => {
  const { elements } = copy(aPage());
  const notice = elements.find(({ tagName }) => tagName === 'aside');
  assert.equal(
    textOf(notice),
    'Copy for machines without a network, facts reviewed on 22 November 2026. The site may have newer ones: https://example.org/',
  );
  const unknown = copy(aPage(), 'index.html', { address: undefined });
  assert.match(textOf(unknown.elements.find(({ tagName }) => tagName === 'aside')), /newer ones\.$/);
});
