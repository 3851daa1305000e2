import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { InventoryApp, Match } from '../../../src/domain/inventory/inventory.ts';
import { readReportAddress, writeReportAddress } from '../../../src/domain/inventory/report-address.ts';
import {
  chooseAnywhere,
  countDevices,
  describeDevices,
  describeFound,
  listFound,
  uniteFound,
  type ReportRow,
} from '../../../src/domain/inventory/report.ts';

const noEditions = new Map<string, string>();

const anApp = (parts: Partial<InventoryApp> = {}): InventoryApp => ({
  name: 'Mail',
  identifier: '',
  publisher: '',
  systems: [],
  devices: [],
  ...parts,
});

const aRow = (clients: string[], app: Partial<InventoryApp> = {}, match: Partial<Match> = {}): ReportRow => ({
  app: anApp(app),
  match: { kind: 'name', clients, offered: [], reason: '', ...match },
  clients,
});

test('devices that are told apart are counted once, whatever their app is called', () => {
  const rows = [
    aRow(['mail'], { systems: ['ios'], devices: ['a', 'b'] }),
    aRow(['mail'], { name: 'Old mail', systems: ['ios'], devices: ['b', 'c'] }),
  ];
  const [found] = listFound(rows, [], noEditions);
  assert.deepEqual(found, { client: 'mail', platform: 'ios', devices: { count: 3, isExact: true } });
  assert.equal(describeDevices(found!.devices!), '3 devices');
});

test('devices that are only counted add up to a bound, and are called so', () => {
  const devices = countDevices([anApp({ count: 800 }), anApp({ count: 400 })])!;
  assert.equal(describeDevices(devices), 'at most 1,200 devices');
  assert.equal(describeDevices(countDevices([anApp({ count: 1 }), anApp({ devices: ['a'] })])!), 'at most 2 devices');
});

test('where one of several is not counted no number is a bound, and none is given', () => {
  assert.equal(countDevices([anApp({ count: 800 }), anApp()]), undefined);
  assert.equal(countDevices([]), undefined);
});

test('Windows is the desktop, unless the name stands for another edition', () => {
  const rows = [
    aRow(['mail'], { systems: ['windows'] }),
    aRow(['chat'], { systems: ['windows'] }, { platform: 'windows-modern' }),
    aRow(['notes'], { systems: ['ios'] }, { platform: 'windows-modern' }),
  ];
  assert.deepEqual(
    listFound(rows, [], noEditions).map(({ client, platform }) => `${client} ${platform}`),
    ['chat windows-modern', 'mail windows-desktop', 'notes ios'],
  );
});

test('an identifier that one system has alone says where its app is, unless the inventory says it itself', () => {
  const rows = [
    aRow(['mail'], {}, { kind: 'identifier', systems: ['windows'] }),
    aRow(['chat'], { systems: ['ios'] }, { kind: 'identifier', systems: ['windows'] }),
  ];
  assert.deepEqual(
    listFound(rows, ['android'], noEditions).map(({ client, platform }) => `${client} ${platform}`),
    ['chat ios', 'mail windows-desktop'],
  );
});

test('a client that sources know from the Store alone is there on Windows, and on no other system', () => {
  const editions = new Map([['notes', 'windows-modern']]);
  const rows = [aRow(['notes', 'mail'], { systems: ['windows', 'ios'] })];
  assert.deepEqual(
    listFound(rows, [], editions).map(({ client, platform }) => `${client} ${platform}`),
    ['mail ios', 'mail windows-desktop', 'notes ios', 'notes windows-modern'],
  );
});

test('an app whose platform nobody says counts where it was asked for, else where others were found, else everywhere', () => {
  const all = ['android', 'ios', 'macos'];
  const rows = [aRow(['mail']), aRow(['chat'], { systems: ['ios'] })];
  assert.deepEqual(chooseAnywhere(rows, ['macos'], all, noEditions), ['macos']);
  assert.deepEqual(chooseAnywhere(rows, [], all, noEditions), ['ios']);
  assert.deepEqual(chooseAnywhere([aRow(['mail'])], [], all, noEditions), all);
  assert.deepEqual(
    chooseAnywhere([aRow([], { systems: ['ios'] })], [], all, noEditions),
    all,
    'what counts as nothing says nothing',
  );
});

test('what was read keeps its devices beside what was ticked', () => {
  const read = { client: 'mail', platform: 'ios', devices: { count: 3, isExact: true } };
  assert.deepEqual(uniteFound([read], [{ client: 'mail', platform: 'ios' }]), [read]);
});

test('what was found is said in a sentence', () => {
  const names = new Map([
    ['android', 'Android'],
    ['ios', 'iOS'],
  ]);
  const found = [
    { client: 'mail', platform: 'ios' },
    { client: 'mail', platform: 'android' },
  ];
  assert.equal(describeFound(found, names), '1 app of these tables on Android, iOS.');
  assert.equal(describeFound([], names), 'None of what was read is an app of these tables.');
});

const known = { clients: new Set(['mail', 'chat', 'notes']), platforms: ['android', 'ios', 'macos'] };

test('the address of a report is the one of tables where each app is on each platform', () => {
  const found = ['mail', 'chat'].flatMap((client) => ['ios', 'macos'].map((platform) => ({ client, platform })));
  assert.equal(writeReportAddress(found, known), '?apps=chat,mail&platform=ios,macos');
  assert.equal(writeReportAddress([], known), '');
});

test('an address leads to the same report, whatever was found where', () => {
  const pairs = [...known.clients].flatMap((client) => known.platforms.map((platform) => ({ client, platform })));
  const byKey = (found: readonly { client: string; platform: string }[]) =>
    found.map(({ client, platform }) => `${client} ${platform}`).sort();
  fc.assert(
    fc.property(fc.subarray(pairs), (found) => {
      const read = readReportAddress(writeReportAddress(found, known), known);
      assert.deepEqual(byKey(read), byKey(found));
    }),
  );
});

test('an address says ids and nothing else: what is not known is left out', () => {
  assert.deepEqual(readReportAddress('?apps=mail,<b>,outlook&platform=ios,vms', known), [
    { client: 'mail', platform: 'ios' },
  ]);
  assert.deepEqual(
    readReportAddress('?apps=mail', known).map(({ platform }) => platform),
    known.platforms,
  );
  fc.assert(
    fc.property(fc.string(), (query) => {
      for (const { client, platform } of readReportAddress(query, known))
        assert.ok(known.clients.has(client) && known.platforms.includes(platform));
    }),
  );
});
