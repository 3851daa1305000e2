import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeBadge } from '../../../src/domain/export/embeds/badge.ts';
import { listEmbedCodes } from '../../../src/domain/export/embeds/embed-codes.ts';
import { writeEmbed } from '../../../src/domain/export/embeds/embed-page.ts';
import { showAnswers } from '../../../src/domain/export/embeds/shown-answers.ts';
import { measureText } from '../../../src/domain/export/embeds/text-width.ts';
import type { Client } from '../../../src/domain/content/site-content.ts';
import { statusSymbols } from '../../../src/domain/verdict/status-symbols.ts';
import { parsePage, textOf } from '../../../src/output/pages.ts';
import { aCapability, aClient, aContent, aPlatform, aStatement } from '../../support/builders.ts';
import { readBadge } from '../../support/read-badge.ts';

const capability = aCapability();
const platforms = ['Android', 'iOS', 'macOS'].map((name, order) => aPlatform({ id: name.toLowerCase(), name, order }));
const content = aContent({ platforms });
const colours = { surface: '#fff', text: '#000', 'line-strong': '#888', supported: '#0a0', 'quiet-status': '#666' };

const badgeOf = (parts: Partial<Client> = {}) => {
  const client = aClient(parts);
  return writeBadge(showAnswers(aContent({ platforms, clients: [client] }), capability, client), content.site, colours);
};

const confirmed = [aStatement({ source: 'docs', since: '2025-03-04' })];
const oldTable = [aStatement()];

test('a badge tells each answer once, with the platforms that have it', () => {
  const badge = readBadge(badgeOf({ support: { 'sign-in': { android: confirmed, ios: oldTable, macos: confirmed } } }));
  assert.deepEqual(badge.lines, [
    'Maker Mail',
    'SI · 2026-01-31',
    'Supported confirmed 2025',
    'Android, macOS',
    'Supported old table',
    'iOS',
  ]);
  assert.equal(
    badge.title,
    'Maker Mail: sign-in. Supported, confirmed 2025 on Android, macOS; Supported, old table on iOS.',
  );
  assert.equal(badge.description, 'Small site, facts reviewed on 31 January 2026.');
});

test('where all platforms are alike a badge says so, and names them all in words', () => {
  const { lines, title } = readBadge(badgeOf());
  assert.deepEqual(lines.slice(2), ['Unknown', 'on all platforms']);
  assert.equal(title, 'Maker Mail: sign-in. Unknown on Android, iOS, macOS.');
});

test('an answer that only the old table has is drawn otherwise than one that is confirmed', () => {
  const badge = badgeOf({ support: { 'sign-in': { android: confirmed, ios: oldTable } } });
  const { paths } = readBadge(badge);
  assert.ok(paths.includes(statusSymbols.supported.filled ?? ''));
  assert.ok(paths.includes(statusSymbols['supported-unsure'].line ?? ''));
  assert.match(badge, new RegExp(`fill="${colours['quiet-status']}"[^>]*><tspan[^>]*>Supported</tspan> old table`));
});

const hostile = '</title><script>go()</script> & "[x](y)';

test('names are text in a badge, in an embed and in what is pasted', () => {
  const client = aClient({ name: hostile, printedNames: [] });
  assert.equal(readBadge(badgeOf(client)).lines[0], hostile);
  const shown = showAnswers(aContent({ clients: [client] }), capability, client);
  const place = { site: content.site, styles: '', policy: '', canonical: undefined, toAddress: (a: string) => a };
  const page = parsePage('embed/sign-in/mail/index.html', writeEmbed(shown, place));
  const heading = page.elements.find(({ tagName }) => tagName === 'h1');
  assert.equal(textOf(heading), `${hostile}: sign-in`);
  assert.ok(page.elements.every(({ tagName }) => tagName !== 'script'));
  for (const { language, code } of listEmbedCodes(shown, (address) => `https://apps.example${address}`))
    assert.doesNotMatch(code, language === 'HTML' ? /<script/ : /[^\\]\[x/);
});

test('what is pasted has whole addresses', () => {
  const codes = listEmbedCodes({ client: aClient(), capability }, (address) => `https://apps.example/base${address}`);
  const addresses = codes.flatMap(({ code }) => [...code.matchAll(/https:[^")]+/g)].map(([address]) => address));
  assert.deepEqual(
    [...new Set(addresses)],
    [
      'https://apps.example/base/embed/sign-in/mail/',
      'https://apps.example/base/badge/sign-in/mail.svg',
      'https://apps.example/base/clients/mail/#sign-in',
    ],
  );
});

test('wide characters and long names make a badge wider', () => {
  assert.ok(measureText('iiii', 11) < measureText('nnnn', 11));
  assert.ok(measureText('nnnn', 11) < measureText('WWWW', 11));
  assert.ok(measureText('日本', 11) >= 22);
  assert.ok(measureText('nnnn', 11) < measureText('nnnn', 11, true));
  const [short, long] = ['Mail', 'Mail that has a name of many words'].map(
    (name) => readBadge(badgeOf({ name })).width,
  );
  assert.ok(short! < long!);
});
