import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  filterRows,
  listDifferingColumns,
  noChoice,
  orderRows,
  squeeze,
  type Choice,
  type FilterRow,
} from '../../../src/domain/filter/filter.ts';
import { aFacet } from '../../support/builders.ts';

const facets = [
  aFacet('platform', 'android', 'ios'),
  aFacet('status', 'supported', 'planned', 'unknown'),
  aFacet('evidence', 'confirmed', 'disputed'),
  aFacet('category', 'productivity', 'browser'),
];

const aCell = (values: Record<string, string>) => new Map(Object.entries(values));

type CellParts = [status: string, evidence: string];

/** A row with its cells as status and evidence, Android first. */
const aRow = (words: string, category: string, android: CellParts, ios: CellParts): FilterRow => ({
  id: words.split(' ', 1).join(),
  name: words.split(' ', 1).join(),
  words,
  cells: [
    aCell({ platform: 'android', status: android[0], evidence: android[1], category }),
    aCell({ platform: 'ios', status: ios[0], evidence: ios[1], category }),
  ],
});

const rows = [
  aRow('excel xlsx', 'productivity', ['supported', 'confirmed'], ['planned', 'disputed']),
  aRow('microsoftedge', 'browser', ['planned', 'confirmed'], ['supported', 'disputed']),
  aRow('microsofttodo commicrosofttodo', 'productivity', ['planned', 'confirmed'], ['planned', 'confirmed']),
];

/** A choice by the names of its values, such as { status: ['planned'] }. */
function choose(values: Record<string, string[]> = {}, parts: Partial<Choice> = {}): Choice {
  const chosen = new Map(Object.entries(values).map(([name, all]) => [name, new Set(all)]));
  return { ...noChoice, chosen, ...parts };
}

function namesOf(choice: Choice): string[] {
  const { isShown } = filterRows(facets, rows, choice);
  return rows.filter((_, row) => isShown[row]).map(({ words }) => words.split(' ', 1).join());
}

function countsOf(choice: Choice): Record<string, number[]> {
  const { counts } = filterRows(facets, rows, choice);
  return Object.fromEntries([...counts].map(([name, values]) => [name, [...values.values()]]));
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
    for (const [index, { value }] of values.entries())
      assert.equal(counts[name]?.[index], namesOf(choose({ ...base, [name]: [value] })).length, `${name} ${value}`);
  }
});

test('by name is the order as served, by status is from the first visible column on', () => {
  assert.deepEqual(orderRows(facets, rows, choose()), [0, 1, 2]);
  assert.deepEqual(orderRows(facets, rows, choose({}, { order: 'status' })), [0, 1, 2]);
  assert.deepEqual(orderRows(facets, rows, choose({ platform: ['ios'] }, { order: 'status' })), [1, 0, 2]);
});

test('by status, rows that are alike in one column are ordered by the next, and rows alike in all keep their order', () => {
  const four = [
    aRow('a', '', ['planned', ''], ['unknown', '']),
    aRow('b', '', ['planned', ''], ['supported', '']),
    aRow('c', '', ['supported', ''], ['unknown', '']),
    aRow('d', '', ['planned', ''], ['supported', '']),
  ];
  assert.deepEqual(orderRows(facets, four, choose({}, { order: 'status' })), [2, 1, 3, 0]);
});

test('space around the text changes nothing', () => {
  assert.deepEqual(namesOf(choose({}, { text: '  edge ' })), ['microsoftedge']);
  assert.equal(namesOf(choose({}, { text: '   ' })).length, rows.length);
});

test('a set of apps shows these alone, whatever else is chosen', () => {
  assert.deepEqual(namesOf(choose({}, { apps: new Set(['excel', 'microsoftedge']) })), ['excel', 'microsoftedge']);
  assert.deepEqual(namesOf(choose({ platform: ['ios'], status: ['supported'] }, { apps: new Set(['excel']) })), []);
});

test('rows are ordered by name where that is asked for', () => {
  const [excel, edge] = [rows[0]!, rows[1]!];
  const named = [
    { ...excel, name: 'To Do' },
    { ...edge, name: 'Édge' },
    { ...edge, name: 'Excel' },
  ];
  assert.deepEqual(orderRows(facets, named, choose({}, { order: 'name' })), [1, 2, 0]);
});

test('apps that are compared differ in the columns in which one has another status', () => {
  assert.deepEqual(listDifferingColumns(rows.slice(1), 'status'), [false, true]);
  assert.deepEqual(listDifferingColumns(rows.slice(0, 1), 'status'), [false, false]);
});
