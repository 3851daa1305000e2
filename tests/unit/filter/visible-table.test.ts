import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCsv, writeMarkdown, type VisibleTable } from '../../../src/domain/filter/visible-table.ts';

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

test('Markdown links the names and ends with where it is from', () => {
  assert.equal(
    writeMarkdown(aTable({}, { name: 'Chat', remark: 'retired' }), 'Source: <https://site.test/>.'),
    `Sign-in by client.

| Client | iOS |
| --- | --- |
| [Mail](https://site.test/mail/) | Supported, confirmed |
| [Chat](https://site.test/mail/), retired | Supported, confirmed |

Source: <https://site.test/>.
`,
  );
});

test('characters that mean something in Markdown are escaped', () => {
  assert.match(
    writeMarkdown(aTable({ name: 'A|B [c] *d*', cells: ['<e>'] }), ''),
    /^\| \[A\\\|B \\\[c\\\] \\\*d\\\*\]\(\S+\) \| \\<e\\> \|$/m,
  );
});

test('the title is escaped, too', () => {
  assert.match(
    writeMarkdown({ ...aTable(), title: 'Sign-in *by* [client].' }, ''),
    /^Sign-in \\\*by\\\* \\\[client\\\]\.\n/,
  );
});

test('CSV has a line for each row, and one for the heads', () => {
  assert.equal(
    writeCsv(aTable({ remark: 'retired', cells: ['Planned'] })),
    'Client,Lifecycle,Address,iOS\r\nMail,retired,https://site.test/mail/,Planned\r\n',
  );
});

test('CSV doubles quotes and quotes what would break a line', () => {
  assert.match(writeCsv(aTable({ name: 'The "Mail"', cells: ['a, b\nc'] })), /^"The ""Mail""",,\S+?,"a, b\nc"\r$/m);
});

test('no cell of the CSV is a formula', () => {
  for (const name of ['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])
    assert.ok(writeCsv(aTable({ name })).includes(`'${name}`), JSON.stringify(name));
  assert.ok(!writeCsv(aTable({ name: 'a=1' })).includes("'"));
});
