// In the browser, too.

import { roles, type Columns, type Role } from '../inventory.ts';
import { headWords, isPersonal, normalizeHead } from './column-words.ts';
import { findSystems } from './find-systems.ts';
import { isGuid, isTellingIdentifier, looksLikeIdentifier, mayBeName, readCount } from './look-of-values.ts';
import type { Sheet } from './sheet.ts';

/** How many lines are looked at to tell what a column is. */
const looked = 500;

type Values = readonly string[];

/** What part of the values that are there is of a kind; where there are none, nothing speaks for it. */
function shareOf(values: Values, isOfKind: (value: string) => boolean, ofNone = 0): number {
  const present = values.filter((value) => value !== '');
  return present.length === 0 ? ofNone : present.filter(isOfKind).length / present.length;
}

const isNoNumber = (value: string) => readCount(value) === undefined;

/** Heads that stand for a key of some other list more often than for an app. */
const vagueIdentifiers = new Set(['id', 'packagename', 'identifier', 'executable', '장치id']);
const keysOfApps = new Set(['applicationid', 'appid']);

function holdsIdentifiers(values: Values, word: string): boolean {
  if (keysOfApps.has(word)) return shareOf(values, (value) => isGuid(value) || looksLikeIdentifier(value)) >= 0.5;
  return !vagueIdentifiers.has(word) || shareOf(values, looksLikeIdentifier) >= 0.5;
}

/** Whether what stands under a head is what the head promises; where nothing stands there, the head is believed. */
const fits: Record<Role, (values: Values, word: string) => boolean> = {
  name: (values) => shareOf(values, isNoNumber, 1) >= 0.5,
  identifier: holdsIdentifiers,
  publisher: (values) => shareOf(values, isNoNumber, 1) >= 0.5,
  system: (values) => shareOf(values, (value) => findSystems(value).length > 0) > 0,
  count: (values) => shareOf(values, (value) => readCount(value) !== undefined) >= 0.5,
  device: (values) => values.some((value) => value !== ''),
};

/** The column whose values say most surely what they are, of those that are not taken. */
function findBest(columns: readonly Values[], taken: ReadonlySet<number>, rate: (values: Values) => number) {
  const rated = columns.map((values, at) => ({ at, rating: taken.has(at) ? 0 : rate(values) }));
  const best = rated.reduce((left, right) => (right.rating > left.rating ? right : left), { at: -1, rating: 0 });
  return best.rating > 0 ? best.at : undefined;
}

const countDifferent = (values: Values, isOfKind: (value: string) => boolean) => new Set(values.filter(isOfKind)).size;

/** How surely a column without a telling head is read as what; in doubt not at all. */
const ratings: Partial<Record<Role, (values: Values) => number>> = {
  identifier: (values) =>
    shareOf(values, isTellingIdentifier) >= 0.6 ? countDifferent(values, isTellingIdentifier) : 0,
  system: (values) => (shareOf(values, (value) => findSystems(value).length > 0 && value.length < 25) >= 0.9 ? 1 : 0),
  name: (values) => (shareOf(values, mayBeName) >= 0.5 ? countDifferent(values, mayBeName) : 0),
  // A device has many apps; what is different in every line is a key of the line.
  device: (values) => Number(shareOf(values, isGuid) === 1 && new Set(values).size < values.length),
};

/** A number without a head is a count only where it is the one column of numbers. */
function findOnlyCount(columns: readonly Values[], taken: ReadonlySet<number>): number | undefined {
  const numbers = columns.flatMap((values, at) =>
    !taken.has(at) && shareOf(values, (value) => readCount(value) !== undefined) === 1 ? [at] : [],
  );
  return numbers.length === 1 ? numbers[0] : undefined;
}

function findByHeads(heads: Values, columns: readonly Values[], ignored: ReadonlySet<string>): Columns {
  const words = heads.map(normalizeHead);
  const taken = new Set<number>();
  const find = (role: Role) => {
    for (const word of headWords[role]) {
      const at = words.findIndex((one, index) => one === word && !taken.has(index));
      if (at === -1 || ignored.has(word) || !fits[role](columns[at] ?? [], word)) continue;
      taken.add(at);
      return at;
    }
    return undefined;
  };
  return Object.fromEntries(roles.map((role) => [role, find(role)]).filter(([, at]) => at !== undefined));
}

/** What is looked for by its values: without heads everything, else what names an app. */
const listSought = (found: Columns, hasHeads: boolean): Role[] => {
  if (!hasHeads) return ['identifier', 'system', 'name', 'device'];
  return found.identifier === undefined ? ['identifier', 'name'] : [];
};

function findByValues(found: Columns, columns: readonly Values[], taken: Set<number>, hasHeads: boolean) {
  for (const role of listSought(found, hasHeads)) {
    const rate = ratings[role];
    if (found[role] !== undefined || rate === undefined) continue;
    // What is known by an identifier needs no name that may be none.
    if (hasHeads && role === 'name' && found.identifier !== undefined) continue;
    const at = findBest(columns, taken, rate);
    if (at !== undefined) taken.add((found[role] = at));
  }
  if (!hasHeads) found.count ??= findOnlyCount(columns, taken);
}

/** Which column is read as what: by the heads, and where they say nothing, by the values. Heads that lie are ignored. */
export function findColumns({ heads, rows }: Sheet, ignored: ReadonlySet<string> = new Set()): Columns {
  const start = rows.slice(0, looked);
  const columns = heads.map((_, at) => start.map((row) => row[at] ?? ''));
  const found = findByHeads(heads, columns, ignored);
  const personal = heads.flatMap((head, at) => (isPersonal(head) ? [at] : []));
  const taken = new Set([...Object.values(found), ...personal]);
  findByValues(
    found,
    columns,
    taken,
    heads.some((head) => head !== ''),
  );
  // Devices that are told apart are counted by themselves.
  if (found.device !== undefined || found.count === undefined) delete found.count;
  return found;
}
