import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Columns } from '../../../src/domain/inventory/inventory.ts';
import { maxBytes, maxLineLength, maxLines } from '../../../src/domain/inventory/read/limits.ts';
import { readInventory } from '../../../src/domain/inventory/read/read-inventory.ts';

const readBytes = (bytes: Uint8Array) => readInventory({ name: 'apps', bytes })[0]!;
const read = (text: string) => readBytes(strToU8(text));
const readWith = (text: string, columns: Columns) => readInventory({ name: '', bytes: strToU8(text), columns })[0]!;
const repeat = <Made>(count: number, make: (at: number) => Made) => Array.from({ length: count }, (_, at) => make(at));

test('as many lines as are allowed are read, and what is done of them is told on the way', () => {
  const told: [number, number][] = [];
  const text = ['Name,Publisher', ...repeat(maxLines, (at) => `App ${at},Contoso`)].join('\n');
  const [source] = readInventory({ name: '', bytes: strToU8(text) }, (done, all) => told.push([done, all]));
  assert.equal(source?.lines, maxLines);
  assert.ok(told.length > 10);
  assert.deepEqual(told.at(-1), [maxLines, maxLines]);
  assert.ok(told.every(([done], at) => done >= (told[at - 1]?.[0] ?? 0)));
});

const tooMany = repeat(maxLines + 1, (at) => `App ${at}`);

for (const [form, text] of Object.entries({
  lines: tooMany.join('\n'),
  CSV: ['Name,Publisher', ...tooMany.map((name) => `${name},Contoso`)].join('\n'),
  JSON: JSON.stringify(tooMany.map((displayName) => ({ displayName }))),
  blocks: tooMany.map((name) => `Name : ${name}\n`).join('\n'),
}))
  test(`one line more is refused with the numbers: ${form}`, () => {
    const { fault, lines, apps } = read(text);
    assert.match(fault ?? '', /50,001 lines, and at most 50,000 are read/);
    assert.deepEqual([lines, apps], [0, []]);
  });

test('a file that is too large is refused, a line that is too long, too, but JSON may be one line', () => {
  assert.match(readBytes(new Uint8Array(maxBytes + 1).fill(65)).fault ?? '', /^The file has 21 MB, and at most 20 MB/);
  assert.match(read(`Teams\n${'a'.repeat(maxLineLength + 1)}`).fault ?? '', /^Line 2 has 10,000 characters/);
  assert.equal(read(`Teams\n${'a'.repeat(maxLineLength)}`).fault, undefined);
  assert.equal(read(JSON.stringify(repeat(1000, (at) => ({ displayName: `App ${at}` })))).lines, 1000);
});

test('a zip is refused before it is unpacked to more than is read', () => {
  assert.match(
    readBytes(zipSync({ 'zeros.txt': new Uint8Array(maxBytes + 1) })).fault ?? '',
    /^Unpacked, the zip has 21 MB/,
  );
  const many = Object.fromEntries(repeat(501, (at) => `${at}.txt`).map((name) => [name, strToU8('Teams')]));
  assert.match(readBytes(zipSync(many)).fault ?? '', /^This zip has 501 files/);
});

/** An array of arrays, each of which names the next one eight times. */
function makeBinaryBomb(depth: number): Uint8Array {
  const objects = repeat(depth, (at) => [0xa8, ...Array<number>(8).fill(at + 1)]).concat([[0x51, 65]]);
  const places = objects.map((_, at) => 8 + objects.slice(0, at).flat().length);
  const table = 8 + objects.flat().length;
  const trailer = [...Array<number>(6).fill(0), 2, 1];
  for (const number of [objects.length, 0, table]) trailer.push(...Array<number>(6).fill(0), number >> 8, number & 255);
  return Uint8Array.of(
    ...strToU8('bplist00'),
    ...objects.flat(),
    ...places.flatMap((at) => [at >> 8, at & 255]),
    ...trailer,
  );
}

test('a plist that names itself over and over comes to an end', () => {
  assert.ok(readBytes(makeBinaryBomb(100)).fault);
});

const table = 'Alpha,Beta,Gamma,When\nTeams,com.microsoft.teams,12,PC-1\nLoop,com.microsoft.loop,3,PC-2\n';

test('columns that somebody chose are read in place of those that were found', () => {
  const { apps, table: shown } = readWith(table, { name: 1, count: 2 });
  assert.deepEqual(shown?.columns, { name: 1, count: 2 });
  assert.deepEqual(
    apps.map(({ name, identifier, count }) => [name, identifier, count]),
    [
      ['com.microsoft.loop', '', 3],
      ['com.microsoft.teams', '', 12],
    ],
  );
  assert.deepEqual(readWith(table, { name: 0, device: 3 }).apps[1]?.devices, ['PC-1']);
});

test('a role that was taken away is not read, and a column that is not there is none', () => {
  const found = read('Name,Platform\nTeams,iOS\n');
  assert.deepEqual([found.table?.columns, found.apps[0]?.systems], [{ name: 0, system: 1 }, ['ios']]);
  const { apps, table: shown } = readWith('Name,Platform\nTeams,iOS\n', { name: 0, system: 7 });
  assert.deepEqual([shown?.columns, apps[0]?.systems], [{ name: 0 }, []]);
});

test('where no column names apps, the columns are there to choose from', () => {
  const { fault, table: shown } = readWith(table, {});
  assert.match(fault ?? '', /choose which column names the apps/);
  assert.deepEqual(shown?.heads, ['Alpha', 'Beta', 'Gamma', 'When']);
  assert.deepEqual(shown?.samples[0], ['Teams', 'Loop']);
});
