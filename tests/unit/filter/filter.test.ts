import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  filterRows,
  orderRows,
  squeeze,
  type Choice,
  type Facet,
  type Rows,
} from '../../../src/domain/filter/filter.ts';

const facets: Facet[] = [
  { name: 'platform', values: ['android', 'ios'] },
  { name: 'status', values: ['supported', 'planned', 'unknown'] },
  { name: 'evidence', values: ['confirmed', 'disputed'] },
  { name: 'category', values: ['productivity', 'browser'] },
];

/** Each row: its words, its category, its cells as status and evidence, Android first. */
const table: [words: string, category: string, ...cells: [status: string, evidence: string][]][] = [
  ['excel xlsx', 'productivity', ['supported', 'confirmed'], ['planned', 'disputed']],
  ['microsoftedge', 'browser', ['planned', 'confirmed'], ['supported', 'disputed']],
  ['microsofttodo commicrosofttodo', 'productivity', ['planned', 'confirmed'], ['planned', 'confirmed']],
];

const placesOf = (facet: number, values: string[]) =>
  Uint8Array.from(values, (value) => facets[facet]!.values.indexOf(value));

const rows: Rows = {
  words: table.map(([words]) => words),
  width: 2,
  values: [
    Uint8Array.from(table.flatMap(() => [0, 1])),
    placesOf(
      1,
      table.flatMap(([, , ...cells]) => cells.map(([status]) => status)),
    ),
    placesOf(
      2,
      table.flatMap(([, , ...cells]) => cells.map(([, evidence]) => evidence)),
    ),
    placesOf(
      3,
      table.flatMap(([, category]) => [category, category]),
    ),
  ],
};

/** A choice by the names of its values, such as { status: ['planned'] }. */
function choose(values: Record<string, string[]> = {}, parts: Partial<Choice> = {}): Choice {
  const bitsOf = ({ name, values: all }: Facet) =>
    (values[name] ?? []).reduce((bits, value) => bits | (1 << all.indexOf(value)), 0);
  return { text: '', chosen: facets.map(bitsOf), isByStatus: false, ...parts };
}

const namesOf = (choice: Choice) =>
  rows.words.filter((_, row) => filterRows(rows, choice).isShown[row]).map((words) => words.split(' ')[0]);

function countsOf(choice: Choice): Record<string, number[]> {
  const { counts } = filterRows(rows, choice);
  return Object.fromEntries(facets.map(({ name, values }, facet) => [name, counts[facet]!.slice(0, values.length)]));
}

test('squeezing leaves letters and digits of any script', () => {
  assert.equal(squeeze('Microsoft To-Do'), 'microsofttodo');
  assert.equal(squeeze('com.microsoft.Office.Word'), 'commicrosoftofficeword');
  assert.equal(squeeze('Café №5 メモ'), 'cafeno5メモ');
});

test('nothing chosen shows every row', () => {
  assert.deepEqual(namesOf(choose()), ['excel', 'microsoftedge', 'microsofttodo']);
});

test('every word of the text must occur, whatever its case and punctuation', () => {
  assert.deepEqual(namesOf(choose({}, { text: 'MICROSOFT' })), ['microsoftedge', 'microsofttodo']);
  assert.deepEqual(namesOf(choose({}, { text: '  To-Do, Microsoft ' })), ['microsofttodo']);
  assert.deepEqual(namesOf(choose({}, { text: 'to do' })), ['microsofttodo']);
  assert.deepEqual(namesOf(choose({}, { text: 'com.microsoft.todo' })), ['microsofttodo']);
  assert.deepEqual(namesOf(choose({}, { text: '.xlsx' })), ['excel']);
  assert.deepEqual(namesOf(choose({}, { text: 'edge excel' })), []);
  assert.deepEqual(namesOf(choose({}, { text: ' - ' })).length, 3);
});

test('a word does not reach from one name into the next', () => {
  assert.deepEqual(namesOf(choose({}, { text: 'excelxlsx' })), []);
});

test('values of one facet are alternatives, facets must all be met', () => {
  assert.deepEqual(namesOf(choose({ category: ['productivity'] })), ['excel', 'microsofttodo']);
  assert.deepEqual(namesOf(choose({ category: ['productivity', 'browser'] })).length, 3);
  assert.deepEqual(namesOf(choose({ category: ['productivity'], status: ['supported'] })), ['excel']);
});

test('status and evidence are met by one and the same cell', () => {
  assert.deepEqual(namesOf(choose({ status: ['supported'], evidence: ['disputed'] })), ['microsoftedge']);
  assert.deepEqual(namesOf(choose({ status: ['planned'], evidence: ['disputed'] })), ['excel']);
});

test('only cells in visible columns count', () => {
  assert.deepEqual(namesOf(choose({ platform: ['android'], status: ['supported'] })), ['excel']);
  assert.deepEqual(namesOf(choose({ platform: ['ios'], status: ['supported'] })), ['microsoftedge']);
  assert.deepEqual(namesOf(choose({ platform: ['ios', 'android'], status: ['supported'] })), [
    'excel',
    'microsoftedge',
  ]);
  assert.equal(namesOf(choose({ platform: ['ios'] })).length, 3);
});

test('a count is the number of rows were the value the only one chosen of its facet', () => {
  assert.deepEqual(countsOf(choose()), { platform: [3, 3], status: [2, 3, 0], evidence: [3, 2], category: [2, 1] });
  assert.deepEqual(countsOf(choose({ status: ['supported'] })), {
    platform: [1, 1],
    status: [2, 3, 0],
    evidence: [1, 1],
    category: [1, 1],
  });
  assert.deepEqual(countsOf(choose({ platform: ['android'], status: ['supported'] })), {
    platform: [1, 1],
    status: [1, 2, 0],
    evidence: [1, 0],
    category: [1, 0],
  });
  assert.deepEqual(countsOf(choose({}, { text: 'edge' })), {
    platform: [1, 1],
    status: [1, 1, 0],
    evidence: [1, 1],
    category: [0, 1],
  });
});

test('a count always says what choosing that value alone would show', () => {
  const base = { status: ['planned', 'supported'], category: ['productivity'], platform: ['ios'] };
  const counts = countsOf(choose(base));
  for (const { name, values } of facets) {
    for (const [place, value] of values.entries())
      assert.equal(counts[name]![place], namesOf(choose({ ...base, [name]: [value] })).length, `${name} ${value}`);
  }
});

test('by name is the order as served, by status is from the first visible column on', () => {
  assert.deepEqual(orderRows(rows, choose()), [0, 1, 2]);
  assert.deepEqual(orderRows(rows, choose({}, { isByStatus: true })), [0, 1, 2]);
  assert.deepEqual(orderRows(rows, choose({ platform: ['ios'] }, { isByStatus: true })), [1, 0, 2]);
});

test('by status, rows that are alike in one column are ordered by the next, and rows alike in all keep their order', () => {
  const three: Rows = {
    words: ['a', 'b', 'c', 'd'],
    width: 2,
    values: [Uint8Array.from([0, 1, 0, 1, 0, 1, 0, 1]), Uint8Array.from([1, 2, 1, 0, 0, 2, 1, 0])],
  };
  assert.deepEqual(orderRows(three, { text: '', chosen: [0, 0], isByStatus: true }), [2, 1, 3, 0]);
});

test('space around the text changes nothing', () => {
  assert.deepEqual(namesOf(choose({}, { text: '  edge ' })), ['microsoftedge']);
  assert.equal(namesOf(choose({}, { text: '   ' })).length, table.length);
});
