// In the browser, too.

import { systems as allSystems, type Columns, type ReadSource, type System } from '../inventory.ts';
import { isPersonal } from './column-words.ts';
import { describeColumns, describeCounts } from './describe-columns.ts';
import { findColumns } from './find-columns.ts';
import { findSystems } from './find-systems.ts';
import { checkLines, Refusal } from './limits.ts';
import { readCount } from './look-of-values.ts';
import type { Sheet } from './sheet.ts';
import { findKind, type TableKind } from './table-kinds.ts';
import { AppCollector, type AppLine } from './unite-apps.ts';

export type Reading = Omit<ReadSource, 'name'>;
export type OnProgress = (done: number, all: number) => void;

/** How many lines are read between two words of progress. */
const step = 2000;
/** How many values of a column are shown. */
const shown = 5;

/** What a line says of an app; nothing where it names none. */
function readRow(row: readonly string[], columns: Columns, everywhere: readonly System[]): AppLine | undefined {
  const valueOf = (at: number | undefined) => (at === undefined ? '' : (row[at] ?? '').trim());
  const name = valueOf(columns.name);
  const identifier = valueOf(columns.identifier);
  if (name === '' && identifier === '') return undefined;
  const device = valueOf(columns.device);
  const count = device === '' ? readCount(valueOf(columns.count)) : undefined;
  const own = findSystems(valueOf(columns.system));
  return {
    name,
    identifier,
    publisher: valueOf(columns.publisher),
    systems: own.length > 0 ? own : everywhere,
    ...(count !== undefined && { count }),
    devices: device === '' ? [] : [device],
  };
}

function readRows(sheet: Sheet, columns: Columns, everywhere: readonly System[], onProgress?: OnProgress) {
  const collector = new AppCollector();
  let lines = 0;
  for (const [at, row] of sheet.rows.entries()) {
    if (at % step === 0) onProgress?.(at, sheet.rows.length);
    const line = readRow(row, columns, everywhere);
    if (line === undefined) continue;
    collector.add(line);
    lines += 1;
  }
  onProgress?.(sheet.rows.length, sheet.rows.length);
  return { apps: collector.list(), lines };
}

const isAddress = (value: string) => /^[^\s@]+@[^\s@]+$/.test(value);

/** The first values of each column, none of those about people. */
function takeSamples({ heads, rows }: Sheet): string[][] {
  return heads.map((head, at) => {
    if (isPersonal(head)) return [];
    const values = new Set<string>();
    for (const row of rows.slice(0, 200)) if (row[at] && !isAddress(row[at])) values.add(row[at]);
    return [...values].slice(0, shown);
  });
}

/** Columns that somebody chose, without those that are not there. */
const keepPresent = (columns: Columns, { heads }: Sheet): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== undefined && at >= 0 && at < heads.length));

function chooseColumns(sheet: Sheet, chosen: Columns | undefined, kind: TableKind | undefined): Columns {
  if (chosen && !sheet.isMade) return keepPresent(chosen, sheet);
  return sheet.columns ?? findColumns(sheet, new Set(kind?.ignored));
}

const noApps = 'No line of it names an app: check that it is an inventory, with a column of names or identifiers.';
const noColumn = 'No column of names or identifiers was found: choose which column names the apps.';

/** The apps of a sheet, and what a person should know of them. */
export function readSheet(sheet: Sheet, chosen: Columns | undefined, onProgress?: OnProgress): Reading {
  checkLines(sheet.rows.length);
  const kind = sheet.columns ? undefined : findKind(sheet.heads);
  const found = chooseColumns(sheet, chosen, kind);
  const everywhere = allSystems.filter((system) => (sheet.systems ?? kind?.systems ?? []).includes(system));
  const read = readRows(sheet, found, everywhere, onProgress);
  const format = kind ? `${sheet.format} of ${kind.name}` : sheet.format;
  const table = sheet.isMade ? undefined : { heads: sheet.heads, samples: takeSamples(sheet), columns: found };
  const isNamed = found.name !== undefined || found.identifier !== undefined;
  if (table === undefined && read.lines === 0) throw new Refusal(noApps);
  return {
    format,
    ...(table && { table }),
    ...read,
    remarks: [
      ...(!sheet.columns && isNamed ? describeColumns(sheet.heads, found) : []),
      ...(sheet.remarks ?? []),
      ...(kind?.remarks ?? []),
      ...describeCounts(found),
    ],
    ...(read.lines === 0 && { fault: isNamed ? noApps : noColumn }),
  };
}
