import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeCell } from '../../src/domain/verdict/cell-words.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { listPages, project, read, readPage, textOf } from '../support/built-site.ts';
import { readKnownTables } from '../support/printed-tables.ts';
import {
  drawnAs,
  findCell,
  linkOf,
  readClients,
  readStatus,
  readTables,
  type PublishedVerdict,
} from '../support/status-tables.ts';

const content = loadSiteContent(project);
const { clients, platforms, capabilities } = content;
const published = new Map(readClients().map((client) => [client.id, client]));

interface Cell {
  client: string;
  platform: string;
  capability: string;
}

const verdictOf = ({ client, platform, capability }: Cell): PublishedVerdict =>
  published.get(client)?.verdicts[capability]?.[platform] ??
  assert.fail(`${client}, ${platform}, ${capability} is not in clients.json`);
const addressOf = ({ client, platform, capability }: Cell) => `/clients/${client}/#${capability}-${platform}`;
const cellsOf = (ids: { client?: string; platform?: string; capability?: string }): Cell[] =>
  clients.flatMap(({ id: client }) =>
    platforms.flatMap(({ id: platform }) =>
      capabilities.map(({ id: capability }) => ({ client, platform, capability, ...ids })),
    ),
  );

/** The pages with tables of answers, and the cells each must have. */
const expected: [file: string, cells: Cell[]][] = [
  ...['index.html', 'clients/index.html'].map((file): [string, Cell[]] => [
    file,
    cellsOf({ capability: capabilities[0]?.id }),
  ]),
  ...capabilities.map(({ id }): [string, Cell[]] => [`capabilities/${id}/index.html`, cellsOf({ capability: id })]),
  ...platforms.map(({ id }): [string, Cell[]] => [`platforms/${id}/index.html`, cellsOf({ platform: id })]),
  ...clients.map(({ id }): [string, Cell[]] => [`clients/${id}/index.html`, cellsOf({ client: id })]),
];

for (const [file, cells] of expected) {
  test(`every cell of the table agrees with the data, and none is missing: ${file}`, () => {
    const byAddress = new Map(cells.map((cell) => [addressOf(cell), cell]));
    const seen = readTables(readPage(file).document, 'answers').flatMap(({ columns, rows }) =>
      rows.flatMap(({ head, cells: row }) =>
        row.map((drawn, index) => {
          const address = linkOf(drawn) ?? assert.fail(`a cell without a link: ${textOf(drawn)}`);
          const cell = byAddress.get(address) ?? assert.fail(`${address} does not belong on the page`);
          const verdict = verdictOf(cell);
          const { look, word, remark } = describeCell(findCell(content, cell));
          assert.deepEqual(readStatus(drawn), drawnAs(look, word), address);
          assert.equal(textOf(drawn), [word, remark].filter(Boolean).join(' '), address);
          assert.equal(read(drawn, 'data-status'), verdict.status, address);
          const heads = [linkOf(head), linkOf(columns[index])];
          const own = [`/clients/${cell.client}/`, `/platforms/${cell.platform}/`, `/capabilities/${cell.capability}/`];
          assert.equal(
            own.filter((one) => heads.includes(one)).length,
            2,
            `${address} stands under ${heads.join(' and ')}`,
          );
          return address;
        }),
      ),
    );
    assert.deepEqual(seen.toSorted(), [...byAddress.keys()].toSorted());
  });
}

test('no other page has a table of answers that nothing proves', () => {
  const tables = readKnownTables(content).map(
    ({ capability, revision }) => `capabilities/${capability}/${revision}/index.html`,
  );
  // The tables as printed and their changes are proven beside the tables, those of /check/ in check-pages.test.ts.
  const proven = new Set([...expected.map(([file]) => file), ...tables, 'changes/index.html']);
  const others = listPages().filter(
    ({ file, document }) =>
      !proven.has(file) && !file.startsWith('check/') && readTables(document, 'answers').length > 0,
  );
  assert.deepEqual(
    others.map(({ file }) => file),
    [],
  );
});

test('where only the withdrawn table speaks, the published verdict is what it printed last', () => {
  const newest = new Map(readKnownTables(content).map((table) => [table.capability, table]));
  let proven = 0;
  for (const cell of cellsOf({})) {
    const verdict = verdictOf(cell);
    if (verdict.source !== capabilities.find(({ id }) => id === cell.capability)?.table) continue;
    assert.equal(
      verdict.status,
      newest.get(cell.capability)?.rows.get(cell.client)?.[cell.platform] ?? 'unlisted',
      addressOf(cell),
    );
    proven += 1;
  }
  assert.ok(proven > 0, 'no cell rests on a table');
});
