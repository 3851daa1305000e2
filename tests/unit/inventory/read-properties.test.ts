import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { systems, type InventoryApp } from '../../../src/domain/inventory/inventory.ts';
import { readInventory } from '../../../src/domain/inventory/read/read-inventory.ts';
import { uniteApps } from '../../../src/domain/inventory/read/unite-apps.ts';

const folder = join(import.meta.dirname, '../../inventory/fixtures');
const read = (bytes: Uint8Array) => readInventory({ name: '', bytes });
const readText = (text: string) => read(new TextEncoder().encode(text));
const appsOf = (text: string) => uniteApps(readText(text).map(({ apps }) => apps));

const words = fc.constantFrom('Outlook', 'Teams', 'Word', '=1+1', '<b>', '\u202e', '');
const anApp: fc.Arbitrary<InventoryApp> = fc.record(
  {
    name: words,
    identifier: words,
    publisher: words,
    systems: fc.subarray([...systems]),
    count: fc.nat(1000),
    devices: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((devices) => devices.sort()),
  },
  { requiredKeys: ['name', 'identifier', 'publisher', 'systems', 'devices'] },
);
const apps = fc.array(anApp, { maxLength: 8 });

test('lists of apps unite to the same, whichever comes first and whatever was united before', () => {
  fc.assert(
    fc.property(apps, apps, apps, (one, two, three) => {
      const all = uniteApps([one, two, three]);
      assert.deepEqual(uniteApps([three, one, two]), all);
      assert.deepEqual(uniteApps([[...one, ...two, ...three].reverse()]), all);
      assert.deepEqual(uniteApps([uniteApps([one, two]), three]), all);
      assert.deepEqual(uniteApps([one, uniteApps([two, three])]), all);
    }),
  );
});

/** Fixtures whose records are lines, and how many lines stand before them. */
const byLine = {
  'lines-of-identifiers.txt': 1,
  'hostile-lines.txt': 0,
  'discovered-apps.csv': 1,
  'discovered-apps-raw.csv': 1,
  'all-apps.csv': 1,
  'configmgr-devices.csv': 5,
  'configmgr-counts.csv': 1,
  'get-appxpackage.csv': 1,
  'sign-ins.csv': 1,
  'winget-list.txt': 2,
  'winget-list-korean.txt': 2,
  'pm-list-packages.txt': 1,
  'excel-semicolons.csv': 2,
  'table-of-markdown.md': 2,
};

for (const [file, heads] of Object.entries(byLine))
  test(`any order and any split of the lines of ${file} gives the same apps`, () => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split(/\r?\n/)
      .filter((line, at) => at < heads || line !== '');
    const [head, body] = [lines.slice(0, heads), lines.slice(heads)];
    const whole = appsOf(lines.join('\n'));
    const splits = fc.tuple(fc.shuffledSubarray(body, { minLength: body.length }), fc.nat(body.length));
    fc.assert(
      fc.property(splits, ([mixed, at]) => {
        const parts = [mixed.slice(0, at), mixed.slice(at)].filter((part) => part.length > 0);
        assert.deepEqual(uniteApps(parts.map((part) => appsOf([...head, ...part].join('\n')))), whole);
      }),
    );
  });

function checkSources(sources: ReturnType<typeof readInventory>) {
  assert.ok(sources.length > 0);
  for (const { lines, apps: found, fault, remarks } of sources) {
    assert.equal(fault === undefined, lines > 0);
    assert.equal(found.length > 0, lines > 0);
    assert.match(fault ?? 'It is read.', /^[A-Z][^\n]*\.$/);
    assert.ok(remarks.every((remark) => remark.endsWith('.')));
  }
}

test('no bytes and no text throw, and what is wrong is said in one sentence', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => checkSources(read(bytes))));
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkSources(readText(text))));
  fc.assert(fc.property(fc.json(), (text) => checkSources(readText(text))));
});

test('no beginning of a known form throws, whatever follows', () => {
  const beginnings = fc.constantFrom(
    'PK\x03\x04',
    'PK\x05\x06',
    'bplist00',
    '<?xml ',
    '<plist>',
    '{"',
    '[[',
    'package:',
    'Name,Id\n',
    'Name  Id\n--------\n',
    'a : b\n',
  );
  const property = fc.property(beginnings, fc.uint8Array({ maxLength: 300 }), (beginning, rest) =>
    checkSources(read(Uint8Array.of(...Buffer.from(beginning, 'latin1'), ...rest))),
  );
  fc.assert(property);
});

for (const file of readdirSync(folder).filter((name) => !name.endsWith('.expected.json')))
  test(`nothing throws where ${file} is damaged`, () => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const place = fc.nat(Math.max(0, bytes.length - 1));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 5 }), fc.nat(bytes.length), (changes, length) => {
        const damaged = bytes.slice(0, length);
        for (const [at, byte] of changes) if (at < length) damaged[at] = byte;
        checkSources(read(damaged));
      }),
      { numRuns: 60 },
    );
  });

/** Whatever a name is made of: formulas, markup, characters that turn the direction, that no one sees. */
const aName = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '<b>', '&amp;', '"', "'", '`', '|', '\u202e', '\u200b', '\u2066', ' '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `App ${parts.join('')}.`)
  .filter((name) => !/[\0-\x08\x0e-\x1f\r]/.test(name));

test('names come out of a table and of JSON to the letter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(aName, { minLength: 1, maxLength: 6 }), (names) => {
      const rows = names.map((name) => ({ DisplayName: name, Publisher: 'Contoso', DisplayVersion: '1.0' }));
      for (const text of [Papa.unparse(rows, { quotes: true }), JSON.stringify(rows)]) {
        const [source] = readText(text);
        assert.deepEqual(source?.apps.map(({ name }) => name).sort(), [...names].sort());
      }
    }),
  );
});

test('names come out of plain lines to the letter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(aName, { minLength: 1, maxLength: 6 }), (names) => {
      fc.pre(names.every((name) => !/[\n,;|\t"'“„«]/.test(name)));
      assert.deepEqual(
        appsOf(names.join('\n'))
          .map(({ name }) => name)
          .sort(),
        [...names].sort(),
      );
    }),
  );
});
