import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPassages } from '../../src/domain/search/text/list-passages.ts';
import type { Passage } from '../../src/domain/search/text/passage.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import {
  findByClass,
  listElements,
  listPages,
  project,
  read,
  readData,
  readPage,
  textOf,
  type Element,
} from '../support/built-site.ts';

const passages = readData('data/text.json') as Passage[];

/** Letters and digits alone: quotes, dashes and spaces are set otherwise on a page. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('the text search reads all passages of the content', () => {
  assert.deepEqual(passages, JSON.parse(JSON.stringify(listPassages(loadSiteContent(project)))));
});

test('each passage leads to a page or to an id, and there stands its name', () => {
  for (const { address, name, page } of passages) {
    const [path = '', id] = address.split('#');
    const { document, elements } = readPage(`${path.slice(1)}index.html`);
    const at = (matches: (element: Element) => boolean) => elements.find(matches) ?? assert.fail(address);
    const heading = textOf(at(({ tagName }) => tagName === 'h1'));
    assert.equal(letters(heading), letters(page ?? name), address);
    const target = id === undefined ? document : at((element) => read(element, 'id') === id);
    assert.ok(letters(textOf(target)).includes(letters(name)), `${address}: ${name}`);
  }
});

/** The words of an element without its citations. */
function wordsOf(element: Element): string {
  const cited = findByClass(element, 'cite').map(textOf);
  return letters(cited.reduce((text, citation) => text.replace(citation, ''), textOf(element)));
}

test('no prose of any page is missing', () => {
  const all = passages.map(({ text, name }) => letters(`${name} ${text}`));
  const prose = listPages().flatMap((page) =>
    findByClass(page.document, 'prose').flatMap((place) =>
      listElements(place).filter(({ tagName }) => ['p', 'td', 'pre'].includes(tagName)),
    ),
  );
  const missing = new Set(prose.map(wordsOf).filter((words) => !all.some((text) => text.includes(words))));
  assert.ok(prose.length > 300);
  assert.deepEqual([...missing], []);
});
