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

// That a title is one page's alone, and that there is a description of some length, is for check:output to see.

test('no two pages have one description', () => {
  assert.deepEqual(listRepeated(pages.map(descriptionOf)), []);
});

test('titles fit a search result', () => {
  assert.deepEqual(pages.map(titleOf).filter(({ length }) => length < 15 || length > 90), []);
});

test('the title of a client\'s page asks the question, its description answers it, its heading is the client', () => {
  const outlook = readPage('clients/outlook/index.html');
  assert.equal(titleOf(outlook), 'Outlook: certificate-based authentication on Android, iOS, macOS, Windows');
  assert.match(descriptionOf(outlook), /^Supported on Android, iOS, macOS, Windows desktop; supported until its end on Windows Store\. /);
  assert.equal(textOf(findAll(outlook.document, 'h1')[0]), 'Microsoft Outlook');
  assert.match(descriptionOf(readPage('clients/edge/index.html')), /^Partial on Android, iOS; unlisted on macOS/);
});
