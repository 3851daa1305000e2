import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRevision } from '../../src/domain/revision-table.ts';
import type { Client, Status } from '../../src/domain/site-content.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { importTable, rowOf } from '../support/import-history.ts';
import { readPrintedTables } from '../support/printed-tables.ts';
import { randomFrom } from '../support/random.ts';

const content = loadSiteContent(process.cwd());
const printed = readPrintedTables();

test('there are 37 printed tables, and the content has these revisions and no other', () => {
  const inContent = content.capabilities.flatMap(({ id, table }) => content.sources.find((source) => source.id === table)?.revisions.map((revision) => `${id} ${revision.id}`));
  assert.equal(printed.length, 37);
  assert.deepEqual(new Set(inContent), new Set(printed.map(({ capability, revision }) => `${capability} ${revision}`)));
  assert.equal(inContent.length, 37);
});

for (const { capability: id, revision, rows, names } of printed) {
  test(`the content says of ${id} at ${revision} what was printed, cell for cell`, () => {
    const capability = content.capabilities.find((one) => one.id === id) ?? assert.fail(`there is no ${id}`);
    const read = readRevision(content.clients, capability, revision).rows;
    assert.deepEqual(Object.fromEntries(read.map(({ client, cells }) => [client, cells])), Object.fromEntries(rows));
    assert.deepEqual(Object.fromEntries(read.map(({ client, name }) => [client, name])), Object.fromEntries(names));
  });
}

/** The clients without what the tables say, then with every table imported in an order. */
function importAll(tables: typeof printed): Client[] {
  const isTable = new Set(content.capabilities.map(({ table }) => table));
  const bare = content.clients.map((client) => ({ ...client, support: keepStatements(client.support, (source) => !isTable.has(source)) }));
  return tables.reduce<Client[]>((clients, { capability: id, revision, rows }) => {
    const capability = content.capabilities.find((one) => one.id === id);
    const source = content.sources.find((one) => one.id === capability?.table) ?? assert.fail(`there is no table of ${id}`);
    return importTable(clients, [...rows].map(([client, cells]) => rowOf(client, cells as Record<string, Status>)), { capability: id, source, revision });
  }, bare);
}

function keepStatements(support: Client['support'], isKept: (source: string) => boolean): Client['support'] {
  return Object.fromEntries(
    Object.entries(support).map(([capability, row]) => [
      capability,
      Object.fromEntries(Object.entries(row).map(([platform, statements]) => [platform, statements.filter(({ source }) => isKept(source))]).filter(([, statements]) => statements?.length)),
    ]).filter(([, row]) => Object.keys(row ?? {}).length > 0),
  );
}

const orders = { 'oldest first': (tables: typeof printed) => tables, 'newest first': (tables: typeof printed) => tables.toReversed(), 'at random': randomFrom(37).shuffle };

for (const [name, arrange] of Object.entries(orders)) {
  test(`importing all printed tables anew, ${name}, gives the content as it is`, () => {
    const oldestFirst = printed.toSorted((a, b) => (a.revision < b.revision ? -1 : 1));
    const imported = importAll(arrange(oldestFirst));
    for (const [index, { id, support }] of content.clients.entries()) assert.deepEqual(keepStatements(imported[index]?.support ?? {}, () => true), support, id);
  });
}
