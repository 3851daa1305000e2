import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusWords } from '../../src/domain/verdict/words.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { findAll, findByClass, project, read, readPage, textOf } from '../support/built-site.ts';
import { readClients, readTables, type PublishedVerdict } from '../support/status-tables.ts';

const { platforms, capabilities } = loadSiteContent(project);
const clients = readClients();
const labels = new Map(Object.entries(statusWords).map(([status, { label }]) => [label, status]));

type Column = [name: string, verdicts: PublishedVerdict[]];

const byPlatform = (capability: string): Column[] =>
  platforms.map(({ id, shortName }) => [shortName, clients.map(({ verdicts }) => verdicts[capability]![id]!)]);
const byCapability = (platform: string): Column[] =>
  capabilities.map(({ id, name }) => [name, clients.map(({ verdicts }) => verdicts[id]![platform]!)]);

/** What is counted of the supported besides. */
const parts: [label: string, isPart: (verdict: PublishedVerdict) => boolean][] = [
  ['Of the supported: old table', ({ status, evidence }) => status === 'supported' && evidence === 'table-only'],
  ['Of the supported: retired', ({ status, ended }) => status === 'supported' && ended !== null],
];

const pages: [file: string, columns: Column[]][] = [
  ['index.html', byPlatform(capabilities[0]!.id)],
  ['platforms/index.html', byPlatform(capabilities[0]!.id)],
  ...platforms.map(({ id }): [string, Column[]] => [`platforms/${id}/index.html`, byCapability(id)]),
];

for (const [file, columns] of pages) {
  test(`the numbers are those of the data: ${file}`, () => {
    const [table, ...more] = readTables(readPage(file).document, 'numbers');
    assert.equal(more.length, 0);
    assert.deepEqual(
      table?.columns.map(textOf),
      columns.map(([name]) => name),
    );
    const printed = table.rows.map(({ head, cells }) => [textOf(head), cells.map((cell) => Number(textOf(cell)))]);
    const occurring = [...labels].filter(([, status]) =>
      columns.some(([, verdicts]) => verdicts.some((verdict) => verdict.status === status)),
    );
    const counted = [
      ...occurring.map(([label, status]) => [label, (verdict: PublishedVerdict) => verdict.status === status] as const),
      ...parts,
    ];
    assert.deepEqual(
      printed,
      counted.map(([label, isCounted]) => [label, columns.map(([, verdicts]) => verdicts.filter(isCounted).length)]),
    );
  });
}

for (const file of ['index.html', ...platforms.map(({ id }) => `platforms/${id}/index.html`)]) {
  test(`the charts show numbers of the table: ${file}`, () => {
    const { document } = readPage(file);
    const [table] = readTables(document, 'numbers');
    const charts = findAll(findByClass(document, 'charts')[0]!, 'figure');
    assert.deepEqual(
      charts.map((chart) => textOf(findAll(chart, 'figcaption')[0])),
      ['Supported', 'Planned', ...parts.map(([label]) => label)],
    );
    for (const chart of charts) {
      const row = table!.rows.find(({ head }) => textOf(head) === textOf(findAll(chart, 'figcaption')[0]));
      const numbers = table!.columns.map((_, column) => Number(textOf(row?.cells[column]) || 0));
      assert.deepEqual(
        findAll(chart, 'text').map(textOf),
        table!.columns.map((column, place) => `${textOf(column)} ${numbers[place]}`),
      );
      const widths = findAll(chart, 'rect').map((bar) => Number.parseFloat(read(bar, 'width')!));
      widths.forEach((width, place) =>
        assert.ok(
          Math.abs(width - (numbers[place]! / clients.length) * 100) < 0.1,
          `${numbers[place]} of ${clients.length} are ${width} %`,
        ),
      );
    }
  });
}
