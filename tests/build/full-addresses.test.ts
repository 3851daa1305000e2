import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findAll, findByClass, listPages, read, readPage, textOf, type Page } from '../support/built-site.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';

const propertyOf = ({ document }: Page, name: string) => read(findAll(document, 'meta').find((meta) => read(meta, 'property') === name), 'content');
const canonicalOf = ({ document }: Page) => read(findAll(document, 'link').find((link) => read(link, 'rel') === 'canonical'), 'href');

test('a site that knows its address says it to other sites, and on paper', (t) => {
  const copy = copyProject(t);
  const { code, output } = buildCopy(copy, {}, '--site', 'https://apps.example', '--base', '/support/');
  assert.equal(code, 0, output);
  const built = join(copy, 'dist');

  const outlook = readPage('clients/outlook/index.html', built);
  const address = 'https://apps.example/support/clients/outlook/';
  assert.equal(canonicalOf(outlook), address);
  assert.equal(propertyOf(outlook, 'og:url'), address);
  assert.match(propertyOf(outlook, 'og:title') ?? '', /^Outlook: /);
  assert.deepEqual(findByClass(outlook.document, 'printed').map(textOf), [address]);
  assert.equal(propertyOf(outlook, 'og:image'), 'https://apps.example/support/social.png');
  assert.ok(existsSync(join(built, 'social.png')));
  assert.equal(canonicalOf(readPage('clients/yammer/index.html', built)), 'https://apps.example/support/clients/viva-engage/', 'an old name is the page it leads to');
});

test('a site that does not know its address names none', () => {
  assert.deepEqual(listPages().filter((page) => canonicalOf(page) ?? propertyOf(page, 'og:image')).map(({ file }) => file), []);
});
