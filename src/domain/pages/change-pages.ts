import { changesAddress } from '../content/addresses.ts';
import type { ChangeGroup } from '../history/change-list.ts';
import { cutEvenly, isLong } from './long-lists.ts';

/** Changes of a year, or some of them, on a page of their own. */
export interface ChangePage {
  address: string;
  /** "2021", "2021, page 2" */
  name: string;
  groups: ChangeGroup[];
  /** How many changes they hold. */
  count: number;
}

/** Changes on pages by year, newest first, where they are too many for one; else none. Each stands on one of them; those of a revision may go on on the next. */
export function splitChanges(groups: readonly ChangeGroup[]): ChangePage[] {
  if (!isLong(listSingly(groups))) return [];
  const years = Map.groupBy(groups, ({ difference }) => difference.newer.date.slice(0, 4));
  return [...years].flatMap(([year, ofYear]) =>
    cutEvenly(listSingly(ofYear)).map((changes, index) => ({
      address: changesAddress(year, index + 1),
      name: index === 0 ? year : `${year}, page ${index + 1}`,
      groups: regroup(changes),
      count: changes.length,
    })),
  );
}

/** So many changes stand for all where they are too many for one page. */
const newest = 30;

/** The newest changes. */
export const listNewest = (groups: readonly ChangeGroup[]): ChangeGroup[] =>
  regroup(listSingly(groups).slice(0, newest));

const listSingly = (groups: readonly ChangeGroup[]): ChangeGroup[] =>
  groups.flatMap(({ difference, rows }) => rows.map((row) => ({ difference, rows: [row] })));

const regroup = (changes: readonly ChangeGroup[]): ChangeGroup[] =>
  [...Map.groupBy(changes, ({ difference }) => difference)].map(([difference, own]) => ({
    difference,
    rows: own.flatMap(({ rows }) => rows),
  }));
