import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRevision } from '../../src/domain/history/revision-table.ts';
import type { Client, Status } from '../../src/domain/content/site-content.ts';
import { tableOf } from '../../src/domain/content/sources.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { importTable, rowOf } from '../support/import-history.ts';
import { readKnownTables, readPrintedTables } from '../support/printed-tables.ts';
import { randomFrom } from '../support/random.ts';

const content = loadSiteContent(process.cwd());
const printed = readPrintedTables();
const known = readKnownTables(content);

test('the content has the revision of every printed table', () => {
  const inContent = content.capabilities.flatMap((capability) =>
    tableOf(content, capability).revisions.map((revision) => `${capability.id} ${revision.id}`),
  );
  assert.deepEqual(
    printed
      .map(({ capability, revision }) => `${capability} ${revision}`)
      .filter((table) => !inContent.includes(table)),
    [],
  );
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
function importAll(tables: typeof known): Client[] {
  const isTable = new Set(content.capabilities.map(({ table }) => table));
  const bare = content.clients.map((client) => ({
    ...client,
    support: keepStatements(client.support, (source) => !isTable.has(source)),
  }));
  return tables.reduce<Client[]>((clients, { capability: id, revision, rows }) => {
    const capability = content.capabilities.find((one) => one.id === id);
    const source = tableOf(content, capability ?? assert.fail(`there is no ${id}`));
    return importTable(
      clients,
      [...rows].map(([client, cells]) => rowOf(client, cells as Record<string, Status>)),
      { capability: id, source, revision },
    );
  }, bare);
}

function keepStatements(support: Client['support'], isKept: (source: string) => boolean): Client['support'] {
  return Object.fromEntries(
    Object.entries(support)
      .map(([capability, row]) => [
        capability,
        Object.fromEntries(
          Object.entries(row)
            .map(([platform, statements]) => [platform, statements.filter(({ source }) => isKept(source))])
            .filter(([, statements]) => statements?.length),
        ),
      ])
      .filter(([, row]) => Object.keys(row ?? {}).length > 0),
  );
}

const orders = {
  'oldest first': (tables: typeof known) => tables,
  'newest first': (tables: typeof known) => tables.toReversed(),
  'at random': randomFrom(37).shuffle,
};

for (const [name, arrange] of Object.entries(orders)) {
  test(`importing all tables anew, ${name}, gives the content as it is`, () => {
    const imported = importAll(arrange(known));
    for (const [index, { id, support }] of content.clients.entries())
      assert.deepEqual(
        keepStatements(imported[index]?.support ?? {}, () => true),
        support,
        id,
      );
  });
}
