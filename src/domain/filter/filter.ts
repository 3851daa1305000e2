// In the browser, too.

/** Something that the rows of a table can be narrowed by, with its values in the order of their controls. */
export interface Facet {
  /** In the address, such as `platform`. */
  name: string;
  label: string;
  values: readonly { value: string; label: string }[];
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
  const counts = new Map(facets.map(({ name, values }) => [name, new Map(values.map(({ value }) => [value, 0]))]));
  const { apps } = choice;
  const isShown = rows.map(
    ({ id, cells }, index) =>
      isFound[index] === true && (apps.size === 0 || apps.has(id)) && countCells(facets, cells, choice, counts),
  );
  return { isShown, counts };
}

/** Counts a row for each value that would show it, and tells whether it is shown. */
function countCells(
  facets: readonly Facet[],
  cells: readonly FacetValues[],
  choice: Choice,
  counts: ReadonlyMap<string, Map<string, number>>,
): boolean {
  const showing = new Map(facets.map(({ name }) => [name, new Set<string>()]));
  let isShown = false;
  for (const cell of cells) {
    const missed = facets.filter(({ name }) => !isChosen(choice, name, cell.get(name)));
    // Were another value of it chosen, the one facet that the cell misses would let it through.
    const open = missed.length === 0 ? facets : missed.slice(0, missed.length === 1 ? 1 : 0);
    for (const { name } of open) showing.get(name)?.add(cell.get(name) ?? '');
    isShown ||= missed.length === 0;
  }
  for (const [name, values] of showing) for (const value of values) countOne(counts.get(name), value);
  return isShown;
}

function countOne(counts: Map<string, number> | undefined, value: string): void {
  const count = counts?.get(value);
  if (count !== undefined) counts?.set(value, count + 1);
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

/** The values of a facet in which the rows differ, column by column: where two apps are compared, these columns are told apart. */
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
