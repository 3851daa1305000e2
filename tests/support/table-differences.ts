import type { PrintedTable } from './printed-tables.ts';

/** A cell that two tables print differently. A row that one of them does not have reads "unlisted". */
export interface CellDifference {
  client: string;
  platform: string;
  before: string;
  after: string;
}

/** What two printed tables have different, read off them cell by cell. */
export function listCellDifferences(older: PrintedTable, newer: PrintedTable): CellDifference[] {
  return union(older.rows, newer.rows).flatMap((client) => {
    const [before = {}, after = {}] = [older.rows.get(client), newer.rows.get(client)];
    const platforms = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return platforms
      .map((platform) => ({
        client,
        platform,
        before: before[platform] ?? 'unlisted',
        after: after[platform] ?? 'unlisted',
      }))
      .filter((cell) => cell.before !== cell.after);
  });
}

/** The rows that both tables have under names that differ in more than capitals, and how many differ in capitals alone. */
export function listNameDifferences(older: PrintedTable, newer: PrintedTable) {
  const differing = [...newer.names].flatMap(([client, after]) => {
    const before = older.names.get(client);
    return before === undefined || before === after ? [] : [{ client, before, after }];
  });
  const renamed = differing.filter(({ before, after }) => before.toLowerCase() !== after.toLowerCase());
  return { renamed, recased: differing.length - renamed.length };
}

/** Each table with the one printed before it, table by table, newest first. */
export function pairTables(tables: readonly PrintedTable[]): { older: PrintedTable; newer: PrintedTable }[] {
  return [...groupTables(tables).values()].flatMap((group) =>
    group
      .slice(1)
      .map((newer, place) => ({ older: group[place]!, newer }))
      .reverse(),
  );
}

/** Each table with each that was printed before it. */
export function pairAllTables(tables: readonly PrintedTable[]): { older: PrintedTable; newer: PrintedTable }[] {
  return [...groupTables(tables).values()].flatMap((group) =>
    group.flatMap((newer, place) => group.slice(0, place).map((older) => ({ older, newer }))),
  );
}

/** The tables of each capability, oldest first. */
export function groupTables(tables: readonly PrintedTable[]): Map<string, PrintedTable[]> {
  return Map.groupBy(
    tables.toSorted((a, b) => (a.revision < b.revision ? -1 : 1)),
    ({ capability }) => capability,
  );
}

/** Which way a change goes, from what Microsoft printed before and after. */
export function directionOf({ before, after }: Pick<CellDifference, 'before' | 'after'>): string {
  if (before === 'unlisted') return 'listed';
  if (after === 'unlisted') return 'unlisted';
  const directions: Record<string, string> = {
    'planned supported': 'gained',
    'not-applicable supported': 'gained',
    'not-applicable planned': 'announced',
    'supported planned': 'withdrawn',
    'planned not-applicable': 'withdrawn',
    'supported not-applicable': 'lost',
  };
  return directions[`${before} ${after}`] ?? `${before} → ${after} was never printed`;
}

/** How often a table changed in each direction: by cells; by clients where rows came, went or are called otherwise. */
export function countDirections(older: PrintedTable, newer: PrintedTable): Map<string, number> {
  const cells = Map.groupBy(listCellDifferences(older, newer), directionOf);
  const renamed = listNameDifferences(older, newer).renamed.length;
  const countOf = (direction: string, group: CellDifference[]) =>
    /listed$/.test(direction) ? new Set(group.map(({ client }) => client)).size : group.length;
  return new Map([
    ...[...cells].map(([direction, group]) => [direction, countOf(direction, group)] as const),
    ...(renamed > 0 ? [['renamed', renamed] as const] : []),
  ]);
}

/** One run of "planned" in one cell, and what the tables printed before and after it. */
export interface PlannedRun {
  client: string;
  platform: string;
  made: string;
  before: string | undefined;
  ended: string | undefined;
  after: string | undefined;
}

/** Every run of "planned" in the tables of one capability, oldest first. */
export function listPlannedRuns(tables: readonly PrintedTable[]): PlannedRun[] {
  const cells = new Set(
    tables.flatMap(({ rows }) =>
      [...rows].flatMap(([client, row]) => Object.keys(row).map((platform) => `${client} ${platform}`)),
    ),
  );
  return [...cells].flatMap((cell) => {
    const [client = '', platform = ''] = cell.split(' ');
    const said = tables.map(({ rows }) => rows.get(client)?.[platform]);
    const begins = said.flatMap((status, place) =>
      status === 'planned' && said[place - 1] !== 'planned' ? [place] : [],
    );
    return begins.map((begin) => {
      const end = said.findIndex((status, place) => place > begin && status !== 'planned');
      return {
        client,
        platform,
        made: tables[begin]!.revision,
        before: said[begin - 1],
        ended: tables[end]?.revision,
        after: end < 0 ? undefined : (said[end] ?? 'unlisted'),
      };
    });
  });
}

function union(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])];
}
