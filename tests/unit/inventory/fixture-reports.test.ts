import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixtureFolder, reportOn, reportOnFiles } from '../../support/inventory-report.ts';

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

/** Of each the lines that stand before those of apps. */
const byLine = {
  'lines-of-identifiers.txt': 1,
  'lines-with-commas.txt': 0,
  'hostile-lines.txt': 0,
  'discovered-apps.csv': 1,
  'discovered-apps-raw.csv': 1,
  'pm-list-packages.txt': 1,
};

for (const [fixture, heads] of Object.entries(byLine))
  test(`any order and any split of the lines of ${fixture} gives the same report`, () => {
    const all = readFileSync(join(fixtureFolder, fixture), 'utf8').split('\n').filter(Boolean);
    const [head, lines] = [all.slice(0, heads), all.slice(heads)];
    const toBytes = (some: readonly string[]) => new TextEncoder().encode([...head, ...some].join('\n'));
    const expected = reportOnFiles([toBytes(lines)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), fc.nat(lines.length), (shuffled, at) => {
        const files = [shuffled.slice(0, at), shuffled.slice(at)].filter((part) => part.length > 0);
        assert.deepEqual(reportOnFiles(files.map(toBytes)), expected);
      }),
      { numRuns: 50 },
    );
  });
