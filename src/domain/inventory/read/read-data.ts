// In the browser, too.

import { isNameHead } from './find-heads.ts';
import { Refusal } from './limits.ts';
import { toSheet } from './read-blocks.ts';
import { describeMacApps } from './read-profiler.ts';
import { readSignIns } from './read-sign-ins.ts';
import type { Sheet } from './sheet.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listData = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

const writeOne = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/** A list within a list is nothing: in a binary plist it may be the list itself. */
const write = (value: unknown): string =>
  Array.isArray(value) ? value.map(writeOne).filter(Boolean).join(', ') : writeOne(value);

/** Its values by key; of what is within one of them, by both keys. */
function flatten(data: Data): Map<string, string> {
  const entries = Object.entries(data).flatMap(([key, value]) =>
    isData(value)
      ? Object.entries(value).map(([inner, one]) => [`${key}.${inner}`, write(one)] as const)
      : [[key, write(value)] as const],
  );
  return new Map(entries);
}

/** Sources → Packages → PackageIdentifier */
function readWingetExport(value: unknown, form: string): Sheet | undefined {
  if (!isData(value) || !Array.isArray(value['Sources'])) return undefined;
  const packages = listData(value['Sources']).flatMap(({ Packages }) => listData(Packages));
  const ids = packages.map(({ PackageIdentifier }) => write(PackageIdentifier));
  const remark = 'winget export leaves out what no source of winget has: “winget list” has all.';
  return {
    format: `${form} of winget export`,
    heads: ['PackageIdentifier'],
    rows: ids.map((id) => [id]),
    columns: { identifier: 0 },
    isMade: true,
    systems: ['windows'],
    remarks: [remark],
  };
}

const firstOf = (value: unknown) => write(Array.isArray(value) ? value[0] : value);

/** SPApplicationsDataType as JSON, or as a plist within _items. */
function readProfiler(value: unknown, form: string): Sheet | undefined {
  const isOurs = ({ _dataType }: Data) => _dataType === 'SPApplicationsDataType';
  const asPlist = listData(value).find(isOurs)?.['_items'];
  const apps = isData(value) ? value['SPApplicationsDataType'] : asPlist;
  if (!Array.isArray(apps)) return undefined;
  return describeMacApps(
    form,
    listData(apps).map(({ _name, path, signed_by }) => ({
      name: write(_name),
      path: write(path),
      signature: firstOf(signed_by),
    })),
  );
}

/** A Mac answers with the same list; that it is one says its model, or an app that no iPhone has. */
const saysMac = (answer: Data, apps: readonly Data[]) =>
  apps.some(({ Identifier }) => write(Identifier).toLowerCase() === 'com.apple.finder') ||
  Object.values(answer).some((value) => typeof value === 'string' && /mac ?os|macbook|imac|\bmac\d+,\d+/i.test(value));

/** Answer of an Apple device to InstalledApplicationList. */
function readInstalledList(value: unknown, form: string): Sheet | undefined {
  if (!isData(value) || !Array.isArray(value['InstalledApplicationList'])) return undefined;
  const apps = listData(value['InstalledApplicationList']);
  const isMac = saysMac(value, apps);
  return {
    format: `${form} of an Apple device’s installed apps`,
    heads: ['Name', 'Identifier'],
    rows: apps.map(({ Name, Identifier }) => [write(Name), write(Identifier)]),
    columns: { name: 0, identifier: 1 },
    isMade: true,
    systems: [isMac ? 'macos' : 'ios'],
    remarks: isMac ? [] : ['Taken for an iPhone or iPad: nothing in it says that it is a Mac.'],
  };
}

/** The longest list of records in it, not too deep within. */
function findRecords(value: unknown, depth = 0): Data[] {
  const own = listData(value);
  if (own.length > 0 || depth > 4 || !isData(value)) return own;
  const lists = Object.values(value).map((inner) => findRecords(inner, depth + 1));
  return lists.reduce((left, right) => (right.length > left.length ? right : left), []);
}

function readRecords(value: unknown, form: string): Sheet | undefined {
  const found = findRecords(value);
  const isOne = isData(value) && found.length === 0 && Object.keys(value).some(isNameHead);
  const records = isOne ? [value] : found;
  if (records.length === 0) return undefined;
  const table = toSheet(form, records.map(flatten));
  const sheet = readSignIns(table) ?? table;
  const isPage = isData(value) && '@odata.nextLink' in value;
  const remark = 'This is one page of an answer of Graph that has more (@odata.nextLink).';
  return isPage ? { ...sheet, remarks: [...(sheet.remarks ?? []), remark] } : sheet;
}

/** A list of names alone. */
function readNames(value: unknown, form: string): Sheet | undefined {
  const names = Array.isArray(value) ? value.map(write).filter(Boolean) : [];
  return names.length === 0
    ? undefined
    : { format: form, heads: ['Name'], rows: names.map((name) => [name]), columns: { name: 0 }, isMade: true };
}

/** What stands in JSON or a plist. */
export function readData(value: unknown, form: string): Sheet {
  const readers = [readWingetExport, readProfiler, readInstalledList, readRecords, readNames];
  for (const read of readers) {
    const sheet = read(value, form);
    if (sheet) return sheet;
  }
  throw new Refusal(`This ${form} has no list of apps: give a list of records with a name or an identifier each.`);
}
