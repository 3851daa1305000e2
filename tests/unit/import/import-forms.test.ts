import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header, read } from '../../support/printed-forms.ts';

const both = { edge: ['supported', 'not-applicable'] };

const cells: [printed: string, status: string][] = [
  ['✔', 'supported'],
  ['✔*', 'supported'],
  ['✔ *', 'supported'],
  ['![Supported](../media/check-mark.png)', 'supported'],
  ['![Supported](../media/check-mark.png)*', 'supported'],
  ['![supported](check-mark.png "tick")', 'supported'],
  ['Supported', 'supported'],
  ['Planned', 'planned'],
  ['PLANNED', 'planned'],
  ['Planned*', 'planned'],
  ['N/A', 'not-applicable'],
  ['n/a', 'not-applicable'],
];

for (const [printed, status] of cells) {
  test(`the cell ${printed} is ${status}`, () => {
    assert.deepEqual(read(`${header}| Edge | ${printed} | N/A |\n`), { edge: [status, 'not-applicable'] });
  });
}

const headers: [name: string, header: string][] = [
  ['a plain space', '| Client | Android | Windows 10 Modern Apps |'],
  ['a line break for a space', '| Client | Android | Windows 10<br>Modern Apps |'],
  ['a line break between spaces', '| Client | Android | Windows 10 <br> Modern Apps |'],
  ['a closed line break', '| Client | Android | Windows 10<br/>Modern Apps |'],
  ['capitals', '| CLIENT | ANDROID | WINDOWS 10 MODERN APPS |'],
  ['several spaces', '|Client   |  Android|Windows  10   Modern Apps  |'],
  ['a footnote mark', '| Client | Android<sup>2</sup> | Windows 10 Modern Apps |'],
  ['no outer pipes', 'Client | Android | Windows 10 Modern Apps'],
];

for (const [name, line] of headers) {
  test(`a header with ${name}`, () => {
    assert.deepEqual(read(`${line}\n|---|---|---|\n| Edge | ✔ | N/A |\n`), both);
  });
}

test('columns are found by their head, in either order', () => {
  assert.deepEqual(read('| | Windows 10<br>Modern Apps | Android |\n|:-|:-:|:-:|\n| Edge | N/A | ✔ |\n'), both);
});

const rows: [name: string, row: string][] = [
  ['with a footnote mark', '| Edge<sup>1</sup> | ✔ | N/A |'],
  ['with a footnote mark in capitals', '| Edge<SUP>1</SUP> | ✔ | N/A |'],
  ['in capitals', '| EDGE | ✔ | N/A |'],
  ['without a space before its pipe', '|Edge| ✔ | N/A |'],
  ['with an empty cell after the last column', '| Edge | ✔ | N/A | |'],
  ['that ends in two pipes', '| Edge | ✔ | N/A ||'],
];

for (const [name, row] of rows) {
  test(`a row ${name}`, () => {
    assert.deepEqual(read(`${header}${row}\n`), both);
  });
}

test('a name of several words, with and without a space after it', () => {
  const expected = { lens: ['supported', 'supported'] };
  assert.deepEqual(read(`${header}| Office Lens | ✔ | ✔ |\n`), expected);
  assert.deepEqual(read(`${header}| Office Lens| ✔ | ✔ |\n`), expected);
});

test('a client is found by any of its printed names', () => {
  const expected = { 'm365-admin': ['planned', 'planned'] };
  assert.deepEqual(read(`${header}| Office 365 Admin | Planned | Planned |\n`), expected);
  assert.deepEqual(read(`${header}| M365 ADMIN | Planned | Planned |\n`), expected);
});

const above: [name: string, text: string][] = [
  ['a comment line', '<!-- This file is generated. -->\n'],
  ['a comment and an empty line', '<!-- | a | b | -->\n\n'],
  ['front matter', '---\ntitle: include\nms.date: 03/17/2021\n---\n'],
  ['front matter and an empty line', '---\ntitle: include\n---\n\n'],
  ['a heading and text', '# Support\n\nSee the | table.\n\n'],
  ['a byte order mark', '\ufeff'],
];

for (const [name, text] of above) {
  test(`a table below ${name}`, () => {
    assert.deepEqual(read(`${text}${header}| Edge | ✔ | N/A |\n`), both);
  });
}

test('either line ending, and none after the last row', () => {
  const table = `<!-- generated -->\n${header}| Edge | ✔ | N/A |\n| Office Lens | ✔ | ✔ |`;
  assert.deepEqual(read(table.replaceAll('\n', '\r\n')), read(table));
  assert.equal(Object.keys(read(table)).length, 2);
});
