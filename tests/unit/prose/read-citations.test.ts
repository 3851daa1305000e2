import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCitations, splitSections } from '../../../src/components/prose/read-citations.ts';

const cite = (id: string) => `<sup data-source="${id}"></sup>`;

test('sources are numbered in the order of their first citation, each once', () => {
  const { pieces, sources } = readCitations(`<p>One. ${cite('b')} Two. ${cite('a')} Three.\n${cite('b')}</p>`);
  assert.deepEqual(sources, ['b', 'a']);
  assert.deepEqual(pieces, [
    '<p>One.',
    { source: 'b', number: 1 },
    ' Two.',
    { source: 'a', number: 2 },
    ' Three.',
    { source: 'b', number: 1 },
    '</p>',
  ]);
});

test('nothing stands between the numbers of one sentence', () => {
  const { pieces } = readCitations(`So it is. ${cite('a')} ${cite('b')}`);
  assert.deepEqual(pieces, ['So it is.', { source: 'a', number: 1 }, { source: 'b', number: 2 }]);
});

test('what cites nothing stays as it is', () => {
  assert.deepEqual(readCitations('<p>So it is.</p>'), { pieces: ['<p>So it is.</p>'], sources: [] });
});

test('prose is split before its headings of the second level, and nowhere else', () => {
  assert.deepEqual(splitSections('<p>First</p>\n<h2 id="a">A</h2><h3 id="b">B</h3>\n<h2 id="c">C</h2>'), [
    { id: undefined, html: '<p>First</p>\n' },
    { id: 'a', html: '<h2 id="a">A</h2><h3 id="b">B</h3>\n' },
    { id: 'c', html: '<h2 id="c">C</h2>' },
  ]);
  assert.deepEqual(
    splitSections('\n<h2 id="a">A</h2>').map(({ id }) => id),
    ['a'],
  );
});
