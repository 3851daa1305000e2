import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { writeTableAsCsv, writeTableAsMarkdown, type VisibleTable } from '../../../src/domain/export/visible-table.ts';

function aTable(...rows: Partial<VisibleTable['rows'][number]>[]): VisibleTable {
  return {
    title: 'Sign-in by client.',
    heads: ['Client', 'iOS'],
    rows: rows.map((row) => ({
      name: 'Mail',
      remark: '',
      address: 'https://site.test/mail/',
      cells: ['Supported, confirmed'],
      ...row,
    })),
  };
}

function readText(node: Nodes | undefined): string {
  if (node && 'children' in node) return node.children.map(readText).join('');
  return node && 'value' in node ? node.value : '';
}

const origin = { address: 'https://site.test/', reviewed: '31 January 2026' };

test('Markdown links the names and ends with where it is from', () => {
  assert.equal(
    writeTableAsMarkdown(aTable({}, { name: 'Chat', remark: 'retired' }), origin),
    `Sign-in by client.

| Client | iOS |
| - | - |
| [Mail](https://site.test/mail/) | Supported, confirmed |
| [Chat](https://site.test/mail/), retired | Supported, confirmed |

Source: <https://site.test/>. Facts reviewed on 31 January 2026.
`,
  );
});

test('what means something in Markdown is read as it was written', () => {
  const [name, title] = ['A|B [c] *d* `e`', 'Sign-in *by* [client]_s_.'];
  const text = writeTableAsMarkdown({ ...aTable({ name, cells: ['<e>'] }), title }, origin);
  const [first, second] = unified().use(remarkParse).use(remarkGfm).parse(text).children;
  assert.equal(readText(first), title);
  assert.deepEqual(second && 'children' in second && second.children.map(readText), ['ClientiOS', `${name}<e>`]);
});

test('CSV has a line for each row, and one for the heads', () => {
  assert.equal(
    writeTableAsCsv(aTable({ remark: 'retired', cells: ['Planned'] })),
    'Client,Lifecycle,Address,iOS\nMail,retired,https://site.test/mail/,Planned\n',
  );
});

test('CSV doubles quotes and quotes what would break a line', () => {
  assert.match(
    writeTableAsCsv(aTable({ name: 'The "Mail"', cells: ['a, b\nc'] })),
    /^"The ""Mail""",,\S+?,"a, b\nc"$/m,
  );
});

test('no cell of the CSV is a formula', () => {
  for (const name of ['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])
    assert.ok(writeTableAsCsv(aTable({ name })).includes(`'${name}`), JSON.stringify(name));
  assert.ok(!writeTableAsCsv(aTable({ name: 'a=1' })).includes("'"));
});
