import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findByClass, listPages, read, textOf } from '../support/built-site.ts';

const pages = listPages();

test('a long page lists its sections, all of them', () => {
  const withContents = pages.filter(
    ({ document }) => findByClass(document, 'contents').length > 0 && findAll(document, 'h2').length > 0,
  );
  for (const start of ['clients/', 'guides/', 'sources/', 'platforms/', 'capabilities/', 'data/'])
    assert.ok(
      withContents.some(({ file }) => file.startsWith(start)),
      start,
    );
  for (const { file, document } of withContents) {
    const listed = findByClass(document, 'contents')
      .flatMap((nav) => findAll(nav, 'a'))
      .map((link) => [read(link, 'href'), textOf(link)]);
    const sections = findAll(document, 'h2').map((heading) => [`#${read(heading, 'id')}`, textOf(heading)]);
    assert.deepEqual(
      listed.map(([address]) => address),
      sections.map(([address]) => address),
      file,
    );
  }
});
