import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, project, readData } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { readKnownTables } from '../support/printed-tables.ts';

const printed = readKnownTables(loadSiteContent(project));

test('there is a file for each printed table, and no other', () => {
  const files = [...listFiles(dist).keys()].filter((file) => file.startsWith('data/revisions/'));
  assert.deepEqual(
    new Set(files),
    new Set(printed.map(({ capability, revision }) => `data/revisions/${capability}/${revision}.json`)),
  );
});

for (const { capability, revision, rows, names } of printed) {
  test(`the file of ${capability} at ${revision} says what was printed, cell for cell`, () => {
    const file = readData(`data/revisions/${capability}/${revision}.json`);
    assert.deepEqual(Object.keys(file), ['schemaVersion', 'reviewed', 'capability', 'revision', 'rows']);
    assert.deepEqual([file.capability, file.revision], [capability, revision]);
    for (const row of file.rows) assert.deepEqual(Object.keys(row), ['client', 'name', 'cells']);
    assert.equal(file.rows.length, rows.size);
    assert.deepEqual(
      Object.fromEntries(file.rows.map((row: { client: string; cells: object }) => [row.client, row.cells])),
      Object.fromEntries(rows),
    );
    assert.deepEqual(
      Object.fromEntries(file.rows.map((row: { client: string; name: string }) => [row.client, row.name])),
      Object.fromEntries(names),
    );
  });
}
