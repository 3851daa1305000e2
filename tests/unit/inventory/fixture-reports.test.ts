import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixtureFolder, reportOn } from '../../support/inventory-report.ts';

const folder = join(import.meta.dirname, '../../inventory/reports');

/** A name that became a client since is to be found: the message says the line to write. */
for (const report of readdirSync(folder)) {
  const fixture = report.replace(/\.txt$/, '');
  test(`the report on ${fixture} is as expected`, () => {
    assert.deepEqual(reportOn(fixture), readFileSync(join(folder, report), 'utf8').split('\n').filter(Boolean));
  });
}

test('every fixture in which apps are named has its report', () => {
  const named = readdirSync(fixtureFolder).filter(
    (file) => !file.endsWith('.expected.json') && reportOn(file).length > 0,
  );
  assert.deepEqual(named.map((file) => `${file}.txt`).sort(), readdirSync(folder).sort());
});
