import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readInventory } from '../../../src/domain/inventory/read/read-inventory.ts';

const folder = join(import.meta.dirname, '../../inventory/fixtures');
const ending = '.expected.json';

const files = readdirSync(folder);
const fixtures = files.filter((file) => !file.endsWith(ending));

/** What is expected stands beside each fixture: all but the wording of the remarks, of which it names parts. */
for (const file of fixtures)
  test(`${file} is read as expected`, () => {
    const expected = JSON.parse(readFileSync(join(folder, file + ending), 'utf8')) as any[];
    const read = readInventory({ name: file, bytes: readFileSync(join(folder, file)) });
    const comparable = read.map(({ remarks: _, table, ...source }) => ({
      ...source,
      ...(table && { columns: table.columns }),
    }));
    assert.deepEqual(
      comparable,
      expected.map(({ says: _, ...source }) => source),
    );
    for (const [at, { says = [] }] of expected.entries())
      for (const part of says) assert.match(read[at]!.remarks.join('\n'), new RegExp(RegExp.escape(part)));
  });

test('every expected reading belongs to a fixture', () => {
  const lost = files.filter((file) => file.endsWith(ending) && !fixtures.includes(file.slice(0, -ending.length)));
  assert.deepEqual(lost, []);
});

test('what is about people is in nothing that is read, not even in the samples of a column', () => {
  for (const file of fixtures) {
    const read = JSON.stringify(readInventory({ name: file, bytes: readFileSync(join(folder, file)) }));
    assert.doesNotMatch(read, /@contoso\.example|\bUser \d\d\b|\buser\d\d\b|203\.0\.113\.|dddddddd-/, file);
  }
});
