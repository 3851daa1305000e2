import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, listPages, read, readPage, textOf, type Page } from '../support/built-site.ts';

/** The pages that a search engine lists: not those that only lead on. */
const pages = listPages().filter(({ document }) => !findAll(document, 'meta').some((meta) => read(meta, 'name') === 'robots'));
const titleOf = ({ document }: Page) => textOf(findAll(document, 'title')[0]);
const descriptionOf = ({ document }: Page) => read(findAll(document, 'meta').find((meta) => read(meta, 'name') === 'description'), 'content') ?? '';

function listRepeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('no two pages have one title or one description', () => {
  assert.deepEqual(listRepeated(pages.map(titleOf)), []);
  assert.deepEqual(listRepeated(pages.map(descriptionOf)), []);
});

test('titles and descriptions fit a search result', () => {
  const bad = pages.filter((page) => titleOf(page).length > 90 || titleOf(page).length < 15 || descriptionOf(page).length < 40);
  assert.deepEqual(bad.map((page) => `${page.file}: ${titleOf(page)}: ${descriptionOf(page)}`), []);
});

test('the title of a client\'s page asks the question, its description answers it, its heading is the client', () => {
  const outlook = readPage('clients/outlook/index.html');
  assert.equal(titleOf(outlook), 'Outlook: certificate-based authentication on Android, iOS, macOS, Windows');
  assert.match(descriptionOf(outlook), /^Supported on Android, iOS, macOS, Windows desktop; supported until its end on Windows Store\. /);
  assert.equal(textOf(findAll(outlook.document, 'h1')[0]), 'Microsoft Outlook');
  assert.match(descriptionOf(readPage('clients/edge/index.html')), /^Partial on Android, iOS; unlisted on macOS/);
});
