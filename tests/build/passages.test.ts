import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { listPassages } from '../../src/domain/search/text/list-passages.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { findScriptFolder } from '../support/scripts.ts';
import {
  findByClass,
  listElements,
  listPages,
  project,
  read,
  readPage,
  textOf,
  type Element,
} from '../support/built-site.ts';

const passages = listPassages(loadSiteContent(project));
const pagefind = `dist/${findScriptFolder()}pagefind/`;

/** The passages as the index holds them. */
const records = globSync(`${pagefind}fragment/*`, { cwd: project }).map((file) => {
  const [, json = ''] = gunzipSync(readFileSync(join(project, file)))
    .toString()
    .split('pagefind_dcd');
  return JSON.parse(json) as { url: string; content: string; meta: Record<string, string>; filters: object };
});

/** Letters and digits alone: quotes, dashes and spaces are set otherwise on a page. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('the index holds all passages of the content, with what they are about', () => {
  const held = new Map(records.map((record) => [record.url, record]));
  assert.equal(records.length, passages.length);
  for (const { address, name, page, kind, text, scope } of passages) {
    const { content, meta, filters } = held.get(address) ?? assert.fail(address);
    assert.equal(letters(content), letters(text || name), address);
    assert.deepEqual([meta['title'] ?? meta['source'], meta['page']], [name, page]);
    assert.deepEqual(filters, JSON.parse(JSON.stringify({ kind: [kind], ...scope })));
  }
});

test('the index has no file that the text search does not load', () => {
  const files = globSync(`${pagefind}**/*.*`, { cwd: project }).map((file) => file.slice(pagefind.length));
  const loaded =
    /^(pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.en_\w+\.pf_meta|(index|filter|fragment)\/en_\w+\.pf_(index|filter|fragment))$/;
  assert.deepEqual(
    files.filter((file) => !loaded.test(file)),
    [],
  );
});

test('each passage leads to a page or to an id, and there stands its name', () => {
  for (const { address, name, page } of passages) {
    const [path = '', id] = address.split('#');
    const { document, elements } = readPage(`${path.slice(1)}index.html`);
    const at = (matches: (element: Element) => boolean) => elements.find(matches) ?? assert.fail(address);
    const heading = textOf(at(({ tagName }) => tagName === 'h1'));
    // The home page's heading is its question.
    if (path !== '/') assert.equal(letters(heading), letters(page ?? name), address);
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
