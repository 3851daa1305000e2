import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleClient, describeAnswers } from '../../src/domain/pages/titles.ts';
import { buildClientMatrix } from '../../src/domain/verdict/matrix.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { findAll, listPages, type Page, project, read, readPage, textOf } from '../support/built-site.ts';

const content = loadSiteContent(project);

/** The pages that a search engine lists: not those that only lead on. */
const pages = listPages().filter(
  ({ document }) => !findAll(document, 'meta').some((meta) => read(meta, 'name') === 'robots'),
);
const titleOf = ({ document }: Page) => textOf(findAll(document, 'title')[0]);
const descriptionOf = ({ document }: Page) =>
  read(
    findAll(document, 'meta').find((meta) => read(meta, 'name') === 'description'),
    'content',
  ) ?? '';

function listRepeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

// That a title is one page's alone, and that there is a description of some length, is for check:output to see.

test('no two pages have one description', () => {
  assert.deepEqual(listRepeated(pages.map(descriptionOf)), []);
});

test('titles fit a search result', () => {
  assert.deepEqual(
    pages.map(titleOf).filter(({ length }) => length < 15 || length > 90),
    [],
  );
});

test("the title of a client's page asks the question, its description answers it, its heading is the client", () => {
  for (const client of content.clients) {
    const page = readPage(`clients/${client.id}/index.html`);
    const [first] = buildClientMatrix(content, client).rows;
    assert.ok(titleOf(page).startsWith(titleClient(client, content.capabilities[0]!, content.platforms)), client.id);
    assert.ok(descriptionOf(page).startsWith(`${describeAnswers(first!.answers)} `), client.id);
    assert.equal(textOf(findAll(page.document, 'h1')[0]), client.name);
  }
});
