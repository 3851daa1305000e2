import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusWords } from '../../src/domain/wording.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { project, readPage, textOf } from '../support/built-site.ts';
import { readClients, readTables } from '../support/status-tables.ts';

const { platforms, capabilities } = loadSiteContent(project);
const clients = readClients();
const labels = new Map(Object.entries(statusWords).map(([status, { label }]) => [label, status]));

type Column = [name: string, statuses: string[]];

const byPlatform = (capability: string): Column[] => platforms.map(({ id, shortName }) => [shortName, clients.map(({ verdicts }) => verdicts[capability]![id]!.status)]);
const byCapability = (platform: string): Column[] => capabilities.map(({ id, name }) => [name, clients.map(({ verdicts }) => verdicts[id]![platform]!.status)]);

const pages: [file: string, columns: Column[]][] = [
  ['index.html', byPlatform(capabilities[0]!.id)],
  ['platforms/index.html', byPlatform(capabilities[0]!.id)],
  ...platforms.map(({ id }): [string, Column[]] => [`platforms/${id}/index.html`, byCapability(id)]),
];

for (const [file, columns] of pages) {
  test(`the numbers are those of the data: ${file}`, () => {
    const [table, ...more] = readTables(readPage(file).document, 'numbers');
    assert.equal(more.length, 0);
    assert.deepEqual(table?.columns.map(textOf), columns.map(([name]) => name));
    const printed = table.rows.map(({ head, cells }) => [labels.get(textOf(head)), cells.map((cell) => Number(textOf(cell)))]);
    const occurring = [...labels.values()].filter((status) => columns.some(([, statuses]) => statuses.includes(status)));
    assert.deepEqual(printed, occurring.map((status) => [status, columns.map(([, statuses]) => statuses.filter((one) => one === status).length)]));
  });
}
