import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Nodes, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdownAddress } from '../../src/domain/content/addresses.ts';
import { listNodes } from '../../src/domain/content/prose.ts';
import { dist, findAll, findByClass, listPages, read, textOf, type Element, type Page } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';

const pages = listPages();
const metaOf = ({ document }: Page, name: string) =>
  findAll(document, 'meta').find((meta) => [read(meta, 'name'), read(meta, 'http-equiv')].includes(name));
/** Pages that search engines may list: neither old addresses nor what is marked. */
const indexed = pages.filter((page) => !metaOf(page, 'refresh') && !metaOf(page, 'robots'));

const twinOf = ({ document }: Page) =>
  findAll(document, 'link')
    .filter((link) => read(link, 'rel') === 'alternate' && read(link, 'type') === 'text/markdown')
    .map((link) => read(link, 'href') ?? '');

const parse = (address: string): Root =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(dist, address), 'utf8'));

const wordsOf = (node: Nodes): string =>
  listNodes(node)
    .flatMap((inner) => ('value' in inner ? inner.value : []))
    .join('');

/** Words alone, however the parts of a cell are set apart. */
const plain = (text: string) => text.replace(/[,\s]+/g, '');

const rowsOf = (root: Root): string[] =>
  listNodes(root)
    .filter((node): node is Table => node.type === 'table')
    .flatMap(({ children }) => children.map((row) => row.children.map((cell) => plain(wordsOf(cell))).join(' | ')));

/** A row of answers as a page has it, without the sentences on its client. */
const readRow = (row: Element): string =>
  [
    ...findAll(row, 'th').map((head) =>
      textOf(head).slice(0, textOf(head).length - textOf(findAll(head, 'p')[0]).length),
    ),
    ...findAll(row, 'td').map(textOf),
  ]
    .map(plain)
    .join(' | ');

test('every page that search engines may list has a twin as Markdown beside it, and says so; no other has', () => {
  for (const page of pages)
    assert.deepEqual(twinOf(page), indexed.includes(page) ? [markdownAddress(page.address)] : [], page.file);
  const twins = [...listFiles(dist).keys()].filter((file) => file.endsWith('.md')).map((file) => `/${file}`);
  assert.deepEqual(twins.sort(), indexed.flatMap(twinOf).sort());
});

for (const page of indexed) {
  const [address = ''] = twinOf(page);
  test(`a twin begins with the heading of its page, and has every answer of its tables: ${address}`, () => {
    const root = parse(address);
    const [first] = root.children;
    assert.ok(first?.type === 'heading' && first.depth === 1);
    assert.equal(wordsOf(first), textOf(findAll(page.document, 'h1')[0]));
    const written = new Set(rowsOf(root));
    // What is read before enforcing has other columns; check-pages.test.ts compares them.
    const tables = page.file.startsWith('check/') ? [] : findByClass(page.document, 'answers');
    const rows = tables.flatMap((table) => findAll(table, 'tr'));
    for (const row of rows.filter((one) => findAll(one, 'td').length > 0))
      assert.ok(written.has(readRow(row)), readRow(row));
  });
}

test('every link of a twin leads somewhere', () => {
  const ids = new Map(
    pages.map((page) => [page.address, new Set(page.elements.flatMap((one) => read(one, 'id') ?? []))]),
  );
  for (const address of indexed.flatMap(twinOf))
    for (const node of listNodes(parse(address))) {
      if (node.type !== 'link' || !node.url.startsWith('/')) continue;
      const [path = '', id] = node.url.split('#');
      const found = path.endsWith('/') ? ids.get(path) : existsSync(join(dist, path));
      assert.ok(found, `${address}: ${node.url}`);
      if (id !== undefined && found !== true) assert.ok(found.has(id), `${address}: ${node.url}`);
    }
});
