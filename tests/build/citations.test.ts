import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findByClass, listPages, read, textOf, type Page } from '../support/built-site.ts';

const pages = listPages().filter(({ document }) => findByClass(document, 'sources').length > 0);

/** The lists at the foot of sections, each with the ids of its items. */
const listsOf = ({ document }: Page) =>
  findByClass(document, 'sources').map((list) => findAll(list, 'li').map((item) => ({ id: read(item, 'id'), item })));

test('guides, notes, errors, modules and platforms end their sections in a list of sources', () => {
  for (const start of ['guides/', 'clients/', 'capabilities/', 'platforms/', 'errors/', 'powershell/'])
    assert.ok(
      pages.some(({ file }) => file.startsWith(start)),
      start,
    );
});

test('a number leads to the source of that number, and its name says which', () => {
  for (const page of pages) {
    const { file, document } = page;
    const numbered = new Map(
      listsOf(page).flatMap((items) => items.map(({ id, item }, index) => [`#${id}`, { item, number: index + 1 }])),
    );
    const marks = findByClass(document, 'cite').filter(({ tagName }) => tagName === 'sup');
    assert.ok(marks.length > 0, file);
    for (const link of marks.flatMap((mark) => findAll(mark, 'a'))) {
      const { item, number } = numbered.get(read(link, 'href') ?? '') ?? assert.fail(`${file}: ${textOf(link)}`);
      assert.equal(textOf(link).trim(), `[${number}]`);
      assert.equal(read(link, 'aria-label'), `Source ${number}: ${textOf(item).trim()}`);
    }
  }
});

test('a list has each source once, and none that its section does not cite', () => {
  for (const page of pages) {
    const { file, document } = page;
    const cited = new Set(findAll(document, 'a').map((link) => read(link, 'href')));
    for (const items of listsOf(page)) {
      const sources = items.map(({ item }) => read(findAll(item, 'a')[0], 'href'));
      assert.equal(new Set(sources).size, sources.length, file);
      for (const { id } of items) assert.ok(cited.has(`#${id}`), `${file}: ${id}`);
    }
  }
});

test('no citation is left without its number', () => {
  const left = listPages().filter(({ elements }) => elements.some((element) => read(element, 'data-source')));
  assert.deepEqual(
    left.map(({ file }) => file),
    [],
  );
});
