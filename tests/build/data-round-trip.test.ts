import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { dist, readData } from '../support/built-site.ts';
import { readCellsOfPages } from '../support/cells-of-pages.ts';

type Cell = Record<string, string | string[] | null>;

const { cells, ...file }: { cells: Cell[]; schemaVersion: number; reviewed: string } = readData('data/support.json');
const columns = Object.keys(cells[0] ?? {});
const flat = cells.map((cell) =>
  columns.map((column) => {
    const value = cell[column];
    return Array.isArray(value) ? value.join(' ') : (value ?? '');
  }),
);
const keyOf = ({ client, capability, platform }: Cell) => `${client} ${capability} ${platform}`;

test('the pages alone say all that support.json says', () => {
  const ofPages = new Map(readCellsOfPages().map((cell) => [keyOf(cell), cell]));
  assert.equal(ofPages.size, cells.length);
  for (const { notes: _notes, ...cell } of cells) {
    const { notes: _own, rowNotes: _row, ...read } = ofPages.get(keyOf(cell)) ?? assert.fail(keyOf(cell));
    assert.deepEqual(read, cell);
  }
});

test('the notes that a cell has in support.json stand on its page, and no other does', () => {
  const byRow = Map.groupBy(readCellsOfPages(), ({ client, capability }) => `${client} ${capability}`);
  for (const [row, ofRow] of byRow) {
    const published = cells.filter(({ client, capability }) => `${client} ${capability}` === row);
    const all = new Set(published.flatMap(({ notes }) => notes ?? []));
    assert.deepEqual(all, new Set(ofRow.flatMap(({ notes, rowNotes }) => [...notes, ...rowNotes])), row);
    for (const { platform, notes, rowNotes } of ofRow) {
      const of = published.find((cell) => cell.platform === platform)?.notes ?? [];
      assert.deepEqual(new Set([...of].filter((id) => !rowNotes.includes(id))), new Set(notes), `${row} ${platform}`);
    }
  }
});

test('support.csv, read by another program, says the same as support.json', () => {
  const { data, errors } = Papa.parse<string[]>(readFileSync(join(dist, 'data/support.csv'), 'utf8').trimEnd());
  assert.deepEqual(errors, []);
  assert.deepEqual(data, [columns, ...flat]);
});

const workbook = unzipSync(new Uint8Array(readFileSync(join(dist, 'data/support.xlsx'))));
const readPart = (path: string) => parseXml(strFromU8(workbook[path] ?? assert.fail(`there is no ${path}`)));

function findAll(node: { children: readonly unknown[] }, name: string): XmlElement[] {
  return node.children.flatMap((child) => {
    const element = child as XmlElement;
    if (element.type !== 'element') return [];
    return [...(element.name === name ? [element] : []), ...findAll(element, name)];
  });
}

/** "AB12" → 27 */
const columnOf = (place: string): number =>
  [...place.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rows of a sheet as the format stores them: texts stand in a list of their own, what is empty is left out. */
function readSheet(name: string): string[][] {
  const sheets = findAll(readPart('xl/workbook.xml'), 'sheet');
  const id = sheets.find(({ attributes }) => attributes['name'] === name)?.attributes['r:id'];
  const relations = findAll(readPart('xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = relations.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
  const texts = findAll(readPart('xl/sharedStrings.xml'), 'si').map(({ text }) => text);
  return findAll(readPart(`xl/${target}`), 'row').map((row) => {
    const read: string[] = [];
    for (const cell of findAll(row, 'c')) {
      const value = findAll(cell, 'v')[0]?.text ?? '';
      read[columnOf(cell.attributes['r'] ?? '')] = cell.attributes['t'] === 's' ? (texts[Number(value)] ?? '') : value;
    }
    return Array.from(read, (value = '') => value);
  });
}

test('support.xlsx, read by another program, says the same as support.json', () => {
  const pad = (row: string[]) => columns.map((_column, index) => row[index] ?? '');
  assert.deepEqual(readSheet('Support').map(pad), [columns, ...flat]);
  const about = Object.fromEntries(readSheet('About'));
  assert.equal(about.schemaVersion, String(file.schemaVersion));
  assert.equal(about.reviewed, file.reviewed);
});

test('the head of the workbook stays in sight', () => {
  const [pane] = findAll(readPart('xl/worksheets/sheet1.xml'), 'pane');
  assert.equal(pane?.attributes['state'], 'frozen');
  assert.equal(pane?.attributes['ySplit'], '1');
});
