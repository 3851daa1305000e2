import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMatchData } from '../../src/domain/inventory/match/build-match-data.ts';
import { buildMatcher } from '../../src/domain/inventory/match/match-app.ts';
import { splitLists } from '../../src/domain/inventory/match/split-lists.ts';
import { readInventory } from '../../src/domain/inventory/read/read-inventory.ts';
import { uniteApps } from '../../src/domain/inventory/read/unite-apps.ts';
import { chooseAnywhere, describeDevices, listFound, type ReportRow } from '../../src/domain/inventory/report.ts';
import { findWindowsEdition } from '../../src/domain/inventory/windows-editions.ts';
import { showActing } from '../../src/domain/words/visible-text.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';

const root = join(import.meta.dirname, '../..');
const content = loadSiteContent(root);
const editions = new Map(
  content.clients.flatMap((client) => {
    const edition = findWindowsEdition(content, client);
    return edition === undefined ? [] : [[client.id, edition] as const];
  }),
);
const match = buildMatcher(buildMatchData(content));

export const fixtureFolder = join(root, 'tests/inventory/fixtures');

const describeRow = ({ app, match: { kind, clients, offered } }: ReportRow): string =>
  [
    `${kind}: ${showActing(app.name || app.identifier)}`,
    ...(clients.length > 0 ? [`is ${clients.join(' ')}`] : []),
    ...(offered.length > 0 ? [`may be ${offered.join(' ')}`] : []),
  ].join(' | ');

/** The report on files, a line each: what every app is, then what was found where, by how many devices. */
export function reportOnFiles(files: readonly Uint8Array[], name = ''): string[] {
  const read = files.flatMap((bytes) => readInventory({ name, bytes }));
  const apps = uniteApps([splitLists(uniteApps(read.map((source) => source.apps)), match)]);
  const rows = apps.map((app) => ({ app, match: match(app), clients: match(app).clients }));
  const platforms = content.platforms.map(({ id }) => id);
  const found = listFound(rows, chooseAnywhere(rows, [], platforms, editions), editions);
  return [
    ...rows.map(describeRow),
    ...found.map(({ client, platform, devices }) =>
      ['found:', client, 'on', platform, ...(devices ? [`(${describeDevices(devices)})`] : [])].join(' '),
    ),
  ];
}

export const reportOn = (fixture: string): string[] =>
  reportOnFiles([readFileSync(join(fixtureFolder, fixture))], fixture);
