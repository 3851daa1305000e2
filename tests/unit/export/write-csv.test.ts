import { test } from 'node:test';
import assert from 'node:assert/strict';
import { stringify } from 'csv-stringify/browser/esm/sync';
import fc from 'fast-check';
import { writeCsv } from '../../../src/domain/export/write-csv.ts';

/** Words, and characters that mean something in CSV, or to a spreadsheet at the beginning of a cell. */
const texts = fc
  .array(
    fc.constantFrom(
      'Outlook',
      'é',
      '1',
      ' ',
      ';',
      "'",
      '-',
      '=',
      '+',
      '@',
      '\t',
      ',',
      '"',
      '\n',
      '\r',
      '＝',
      '＋',
      '－',
      '＠',
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const cells = fc.oneof({ weight: 5, arbitrary: texts }, fc.constantFrom(undefined, null, 12, -3, true));
const rows = fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 3 });

test('what is written as it stands is what the library would write', () => {
  fc.assert(
    fc.property(rows, (table) => {
      assert.equal(writeCsv(table), stringify(table, { escape_formulas: true }));
    }),
    { numRuns: 5_000, seed: 1 },
  );
});
