// In the browser, too.

/** Something that the rows of a table can be narrowed by, with its values in the order of their controls. */
export interface Facet {
  /** In the address, such as `platform`. */
  name: string;
  label: string;
  values: readonly { value: string; label: string }[];
  /** Whether its values are in order, such as dates, and chosen from one to another. At most one facet is such. */
  isRange?: boolean;
}

/** A value of each facet: name of the facet → value. */
export type FacetValues = ReadonlyMap<string, string>;

/** A row as the filter knows it. */
export interface FilterRow {
  /** Of the client in it; empty where it is about none. */
  id: string;
  /** What the client is called. */
  name: string;
  /** What it is found by, squeezed; between two names a space, which no word that is asked for contains. */
  words: string;
  /** A row without columns of answers is one cell. */
  cells: readonly FacetValues[];
}

/** What a reader has asked for. */
export interface Choice {
  text: string;
  /** Name of a facet → its chosen values. Where none is chosen, all count. */
  chosen: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of clients: where there are any, the table shows these alone. */
  apps: ReadonlySet<string>;
  /** Id of the revision whose table is shown; empty: today's answers. */
  asOf: string;
  order: Order;
}

/** How rows are ordered: in their groups, as they are served; by name; or by status, from the first column on. */
export const orders = ['group', 'name', 'status'] as const;
export type Order = (typeof orders)[number];

/** Nothing is asked for. */
export const noChoice: Choice = { text: '', chosen: new Map(), apps: new Set(), asOf: '', order: 'group' };

/** Name of a facet → value → how many rows there would be, were it the only one chosen of its facet. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a choice makes of the rows. */
export interface FilterOutcome {
  isShown: boolean[];
  counts: FacetCounts;
}

/** Text without case, accents, spaces and punctuation, so that "To-Do", "to do" and "todo" are one. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The values of a facet from one to another, whichever comes first. An unknown end is open; where both are, none is chosen. */
export function chooseRange({ values }: Pick<Facet, 'values'>, from: string | null, to: string | null): Set<string> {
  const all = values.map(({ value }) => value);
  const [first, last] = [all.indexOf(from ?? ''), all.indexOf(to ?? '')];
  if (first < 0 && last < 0) return new Set();
  const ends = [Math.max(first, 0), last < 0 ? all.length - 1 : last];
  return new Set(all.slice(Math.min(...ends), Math.max(...ends) + 1));
}

/** The first and the last of a facet's chosen values. An end that leaves nothing out is empty. */
export function readRange(
  { values }: Pick<Facet, 'values'>,
  chosen: ReadonlySet<string> | undefined,
): [string, string] {
  const [first, last] = [values[0]?.value, values.at(-1)?.value];
  const [from = '', to = ''] = [[...(chosen ?? [])][0], [...(chosen ?? [])].at(-1)];
  return [from === first ? '' : from, to === last ? '' : to];
}

/** Whether a value is among the chosen ones of its facet; all are where none is chosen. */
export function isChosen({ chosen }: Choice, facet: string, value: string | undefined): boolean {
  const values = chosen.get(facet);
  return values === undefined || values.size === 0 || (value !== undefined && values.has(value));
}

/** Which rows have every word of a text. */
export function findRows(rows: readonly FilterRow[], text: string): boolean[] {
  const asked = text.split(/[\s,;]/).map(squeeze);
  return rows.map(({ words }) => asked.every((word) => words.includes(word)));
}

/**
 * A row is shown if it is one of the set, the text finds it, and it has a cell that meets every facet at once.
 * @param isFound for each row whether the text finds it
 */
export function filterRows(
  facets: readonly Facet[],
  rows: readonly FilterRow[],
  choice: Choice,
  isFound = findRows(rows, choice.text),
): FilterOutcome {
  const tallies = facets.map(({ name, values }) => ({
    name,
    ofValues: new Map(values.map(({ value }) => [value, { count: 0, row: -1 }])),
  }));
  const { apps } = choice;
  const isShown = rows.map(
    ({ id, cells }, row) =>
      isFound[row] === true && (apps.size === 0 || apps.has(id)) && tallyRow(tallies, cells, choice, row),
  );
  const countAll = ({ name, ofValues }: Tally) =>
    [name, new Map([...ofValues].map(([value, { count }]) => [value, count]))] as const;
  return { isShown, counts: new Map(tallies.map(countAll)) };
}

/** How many rows each value of a facet would show, and the last row that was counted for it. */
interface Tally {
  name: string;
  ofValues: ReadonlyMap<string, { count: number; row: number }>;
}

/** Counts a row once for each value that would show it, and tells whether it is shown. */
function tallyRow(tallies: readonly Tally[], cells: readonly FacetValues[], choice: Choice, row: number): boolean {
  let isShown = false;
  for (const cell of cells) {
    const missed = tallies.filter(({ name }) => !isChosen(choice, name, cell.get(name)));
    // Were another value of it chosen, the one facet that the cell misses would let it through.
    const open = missed.length === 0 ? tallies : missed.slice(0, missed.length === 1 ? 1 : 0);
    for (const { name, ofValues } of open) countOnce(ofValues.get(cell.get(name) ?? ''), row);
    isShown ||= missed.length === 0;
  }
  return isShown;
}

function countOnce(tally: { count: number; row: number } | undefined, row: number): void {
  if (tally === undefined || tally.row === row) return;
  tally.row = row;
  tally.count++;
}

/** The indexes of the rows in the order asked for: as served, by name, or by the statuses of the visible columns from left to right. */
export function orderRows(facets: readonly Facet[], rows: readonly FilterRow[], choice: Choice): number[] {
  const order = [...rows.keys()];
  if (choice.order === 'name') return order.sort((a, b) => compareNames(rows[a], rows[b]));
  return choice.order === 'status' ? orderByStatus(facets, rows, choice, order) : order;
}

const collator = new Intl.Collator('en');
const compareNames = (a: FilterRow | undefined, b: FilterRow | undefined): number =>
  collator.compare(a?.name ?? '', b?.name ?? '');

function orderByStatus(
  [columns, ...others]: readonly Facet[],
  rows: readonly FilterRow[],
  choice: Choice,
  order: number[],
): number[] {
  const statuses = others.find(({ name }) => name === 'status')?.values.map(({ value }) => value);
  if (columns === undefined || statuses === undefined) return order;
  const keys = rows.map(({ cells }) =>
    cells
      .filter((cell) => isChosen(choice, columns.name, cell.get(columns.name)))
      .map((cell) => statuses.indexOf(cell.get('status') ?? '')),
  );
  return order.sort((a, b) => compareLists(keys[a], keys[b]));
}

/** For each column whether rows that are compared have different values of a facet there. */
export function listDifferingColumns(rows: readonly FilterRow[], facet: string): boolean[] {
  const [first] = rows;
  return (first?.cells ?? []).map((cell, column) =>
    rows.some(({ cells }) => cells[column]?.get(facet) !== cell.get(facet)),
  );
}

/** By the first number in which two lists of one length differ. */
function compareLists(a: readonly number[] = [], b: readonly number[] = []): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
