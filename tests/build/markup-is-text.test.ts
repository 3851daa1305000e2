import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listNodes } from '../../src/domain/content/prose.ts';
import { checkSiteContent } from '../../src/load-site-content.ts';
import { readBuiltSite } from '../../src/output/built-site.ts';
import { linksLeadSomewhere } from '../../src/output/checks/links-lead-somewhere.ts';
import { ContentError } from '../../src/problems/content-error.ts';
import {
  type Element,
  findAll,
  listElements,
  listPages,
  rawTextOf,
  read,
  readData,
  readPage,
  textOf,
} from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { listAllFreeFields, makeHostile } from '../support/hostile-content.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { readCsv } from '../support/read-csv.ts';

const copy = copyProject({ after });
const hostile = makeHostile(join(copy, 'content'));
const { content, problems } = checkSiteContent(copy);
const build = buildCopy(copy);
const dist = join(copy, 'dist');
const textFile = (file: string) => readFileSync(join(dist, file), 'utf8');
const filesEndingIn = (ending: string) => [...listFiles(dist).keys()].filter((file) => file.endsWith(ending));

test('every text field of the schemas is given markup', () => {
  assert.deepEqual(hostile, listAllFreeFields());
});

test('markup in a text is no problem of the content', () => {
  assert.equal(problems.length, 0, new ContentError(problems).message);
  assert.equal(build.code, 0, build.output);
});

/** The script of the theme is the same in every page, another is a file, and a block of data is run by no browser. */
const theme = findAll(readPage('index.html').document, 'script').map(rawTextOf);
const isOurs = (script: Element) =>
  /^\/_astro\/[\w.-]+\.js$/.test(read(script, 'src') ?? '') ||
  (rawTextOf(script) !== '' && theme.includes(rawTextOf(script))) ||
  isData(script);
const isData = (script: Element) =>
  /^application\/(ld\+)?json$/.test(read(script, 'type') ?? '') && typeof JSON.parse(rawTextOf(script)) === 'object';

test('no page has an element or attribute that the content made', () => {
  for (const { file, document } of listPages(dist)) {
    for (const element of listElements(document)) {
      assert.ok(element.tagName !== 'script' || isOurs(element), `${file}: <script> ${textOf(element)}`);
      for (const { name } of element.attrs)
        assert.match(name, /^[a-z][a-z-]*[a-z0-9]*$/i, `${file}: <${element.tagName}>`);
      assert.deepEqual(
        element.attrs.filter(({ name }) => /^on|^style$/.test(name)),
        [],
        file,
      );
    }
  }
});

test('the text is read on the pages as it was written', () => {
  for (const { id, name, summary, unconfirmed } of content.clients) {
    const { document } = readPage(`clients/${id}/index.html`, dist);
    assert.equal(textOf(findAll(document, 'h1')[0]), name);
    for (const text of [summary, ...unconfirmed]) assert.ok(textOf(document).includes(text), `${id}: ${text}`);
  }
  for (const { id, name, requirements } of content.platforms) {
    const { document } = readPage(`platforms/${id}/index.html`, dist);
    for (const text of [name, ...requirements.map((requirement) => requirement.text)])
      assert.ok(textOf(document).includes(text), `${id}: ${text}`);
  }
});

test('markup shown in prose, plain and as code, is text too', () => {
  for (const { id } of content.guides) {
    const text = textOf(readPage(`guides/${id}/index.html`, dist).document);
    for (const shown of [
      '<script>alert(1)</script>',
      '<script>alert("2")</script>',
      '<script>alert(3)</script>',
      '<script>alert("4 & 5")</script>',
    ])
      assert.ok(text.includes(shown), `${id}: ${shown}`);
  }
});

test('every link on every page still leads somewhere, odd headings included', () => {
  assert.deepEqual(linksLeadSomewhere(readBuiltSite(dist)), []);
});

test('JSON holds the text unchanged', () => {
  for (const file of filesEndingIn('.json')) assert.doesNotThrow(() => readData(file, dist), file);
  for (const { id, name } of content.clients) assert.equal(readData(`data/clients/${id}.json`, dist).name, name);
});

test('CSV holds the text, and no cell of it is a formula', () => {
  const names = new Map(content.clients.map(({ id, name }) => [id, name]));
  const rows = readCsv(textFile('data/support.csv'));
  for (const { client = '', clientName = '' } of rows)
    assert.equal(clientName, names.get(client)?.replace(/^=/, "'="), client);
  for (const field of rows.flatMap((row) => Object.values(row))) assert.doesNotMatch(field, /^[=+\-@\t]/);
  assert.ok([...names.values()].some((name) => name.startsWith('=')));
});

/** Lists for programs are Markdown, whatever they end in. */
const isMarkdown = (file: string) => /(\.md|llms(-full)?\.txt)$/.test(file);

test('Markdown has no markup that a reader would run', () => {
  for (const file of [...filesEndingIn('.md'), ...filesEndingIn('.txt')].filter(isMarkdown)) {
    const nodes = listNodes(unified().use(remarkParse).use(remarkGfm).parse(textFile(file)));
    assert.deepEqual(
      nodes.filter((node) => node.type === 'html').map((node) => node.value),
      [],
      file,
    );
  }
});

test('no other text file has a script element', () => {
  for (const file of ['.xml', '.svg', '.txt'].flatMap(filesEndingIn).filter((one) => !isMarkdown(one)))
    assert.doesNotMatch(textFile(file), /<script/i, file);
});
