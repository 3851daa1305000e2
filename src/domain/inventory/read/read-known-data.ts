// In the browser, too.

import { isData, listData, write, type Data } from './data.ts';
import { describeMacApps } from './read-profiler.ts';
import type { Sheet } from './sheet.ts';

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

/** What a system writes in a form of its own; nothing where the data is another. */
export const readKnownData = (value: unknown, form: string): Sheet | undefined =>
  readWingetExport(value, form) ?? readProfiler(value, form) ?? readInstalledList(value, form);
