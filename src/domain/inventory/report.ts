// In the browser, too.

import { compare } from '../content/order.ts';
import type { InventoryApp, RecognisedApp, System } from './inventory.ts';

/** An app with the clients that it counts as: a person may decide otherwise than it was recognised. */
export interface ReportRow extends RecognisedApp {
  /** Ids; empty where it counts as none. */
  clients: readonly string[];
}

/** How many devices have something. `isExact`: they were told apart; else no more than so many. */
export interface Devices {
  count: number;
  isExact: boolean;
}

/** A client that was found on a platform; both by their ids. */
export interface Found {
  client: string;
  platform: string;
  /** Left out where the inventory does not count all that was found. */
  devices?: Devices;
}

/** The platform of a system: of Windows the desktop, where nothing says more. */
export const platformOf: Readonly<Record<System, string>> = {
  android: 'android',
  ios: 'ios',
  macos: 'macos',
  windows: 'windows-desktop',
};

/** Clients, by id, that are there on Windows in another edition than the desktop's alone: the id of its platform. */
export type WindowsEditions = ReadonlyMap<string, string>;

/** Ids of the platforms on which an app is a client; empty where nobody says. */
export function listPlatforms({ app, match }: RecognisedApp, client: string, editions: WindowsEditions): string[] {
  const systems = app.systems.length > 0 ? app.systems : (match.systems ?? []);
  const onWindows = match.platform ?? editions.get(client) ?? platformOf.windows;
  if (systems.length === 0) return match.platform === undefined ? [] : [match.platform];
  return systems.map((system) => (system === 'windows' ? onWindows : platformOf[system]));
}

/** Ids of all platforms on which an app is one of the clients it counts as. */
export const listAllPlatforms = (row: ReportRow, editions: WindowsEditions): string[] => [
  ...new Set(row.clients.flatMap((client) => listPlatforms(row, client, editions))),
];

const isCounted = ({ count, devices }: InventoryApp) => count !== undefined || devices.length > 0;

/** How many devices have one of several apps; undefined where some are not counted. */
export function countDevices(apps: readonly InventoryApp[]): Devices | undefined {
  if (apps.length === 0 || !apps.every(isCounted)) return undefined;
  const devices = new Set(apps.flatMap((app) => app.devices));
  const counted = apps.flatMap(({ count }) => count ?? []);
  return { count: counted.reduce((sum, count) => sum + count, devices.size), isExact: counted.length === 0 };
}

/** "12 devices", or "at most 12 devices" where some may be counted twice. */
export const describeDevices = ({ count, isExact }: Devices): string =>
  `${isExact ? '' : 'at most '}${count.toLocaleString('en')} ${count === 1 ? 'device' : 'devices'}`;

/**
 * Which clients were found on which platforms, each pair once, by client and platform.
 * @param anywhere ids of the platforms on which an app counts whose platform nobody says
 */
export function listFound(rows: readonly ReportRow[], anywhere: readonly string[], editions: WindowsEditions): Found[] {
  const apps = new Map<string, { client: string; platform: string; apps: InventoryApp[] }>();
  for (const row of rows) {
    for (const client of row.clients) {
      const said = listPlatforms(row, client, editions);
      for (const platform of said.length > 0 ? said : anywhere) {
        const key = `${client} ${platform}`;
        const pair = apps.get(key) ?? { client, platform, apps: [] };
        pair.apps.push(row.app);
        apps.set(key, pair);
      }
    }
  }
  return [...apps.entries()]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, pair]) => ({ client: pair.client, platform: pair.platform, devices: countDevices(pair.apps) }));
}

/** Where an app counts whose platform nobody says: on those that were asked for, else where other apps were found, else on all. */
export function chooseAnywhere(
  rows: readonly ReportRow[],
  asked: readonly string[],
  all: readonly string[],
  editions: WindowsEditions,
): readonly string[] {
  const said = new Set(rows.flatMap((row) => listAllPlatforms(row, editions)));
  return [asked, [...said], all].find((ids) => ids.length > 0) ?? [];
}

/** What was found, and what else is asked for; each pair once, with its devices where they were counted. */
export function uniteFound(found: readonly Found[], others: readonly Found[]): Found[] {
  const pairs = new Map([...others, ...found].map((one) => [`${one.client} ${one.platform}`, one]));
  return [...pairs.values()];
}

/** "3 apps of these tables on Android, iOS." */
export function describeFound(found: readonly Found[], platformNames: ReadonlyMap<string, string>): string {
  const count = new Set(found.map(({ client }) => client)).size;
  if (count === 0) return 'None of what was read is an app of these tables.';
  const there = new Set(found.map(({ platform }) => platform));
  const names = [...platformNames].filter(([id]) => there.has(id)).map(([, name]) => name);
  return `${count} ${count === 1 ? 'app' : 'apps'} of these tables on ${names.join(', ')}.`;
}
