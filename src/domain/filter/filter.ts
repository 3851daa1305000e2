// In the browser, too.

/** Something the rows of a table can be narrowed by, with its values in their order: at most 31, as a choice keeps them as bits. */
export interface Facet {
  name: string;
  values: readonly string[];
}

/** What a reader has asked for. */
export interface Choice {
  text: string;
  /** For each facet its chosen values as bits, the first value the lowest. 0: none is chosen, so all count. */
  chosen: readonly number[];
  /** By status, from the first column on. Else by name, as the rows are served. */
  isByStatus: boolean;
}

/** A table as numbers. Of its facets the first is the columns, the second the status. */
export interface Rows {
  /** What each row is found by, squeezed; between two names a space, which no word that is asked for contains. */
  words: readonly string[];
  /** Cells in a row. */
  width: number;
  /** For each facet the value of each cell, row after row, as its place among the facet's values. */
  values: readonly Uint8Array[];
}

/** What a choice makes of the rows. */
export interface Outcome {
  isShown: boolean[];
  /** For each facet and value how many rows there would be, were it the only one chosen of its facet. */
  counts: number[][];
}

/** Text without case, accents, spaces and punctuation, so that "To-Do", "to do" and "todo" are one. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A row is shown if it has every word of the text and a cell that meets every facet at once. */
export function filterRows(rows: Rows, { text, chosen }: Choice): Outcome {
  const asked = text.split(/\s/).map(squeeze);
  const counts = rows.values.map(() => Array<number>(32).fill(0));
  const isShown = rows.words.map(
    (words, row) => asked.every((word) => words.includes(word)) && countRow(rows, row, chosen, counts),
  );
  return { isShown, counts };
}

/** Counts a row for each value that would show it, and tells whether it is shown. Loops over numbers: it runs for every row at every key press. */
function countRow({ values, width }: Rows, row: number, chosen: readonly number[], counts: number[][]): boolean {
  const showing = values.map(() => 0);
  let isShown = false;
  for (let cell = row * width; cell < (row + 1) * width; cell++) {
    let missed = 0;
    for (let facet = 0; facet < values.length; facet++)
      if (!isChosen(chosen[facet], values[facet]![cell]!)) missed |= 1 << facet;
    for (let facet = 0; facet < values.length; facet++)
      if ((missed & ~(1 << facet)) === 0) showing[facet]! |= 1 << values[facet]![cell]!;
    isShown ||= missed === 0;
  }
  showing.forEach((bits, facet) => addBits(counts[facet]!, bits));
  return isShown;
}

/** Whether a value, given by its place, is among the chosen ones of its facet; all are where none is chosen. */
export function isChosen(bits: number | undefined, value: number): boolean {
  return !bits || ((bits >> value) & 1) === 1;
}

function addBits(counts: number[], bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) counts[31 - Math.clz32(left & -left)]!++;
}

/** The places of the rows in the order asked for: as served, or by the statuses of the visible columns from left to right. */
export function orderRows(
  { words, width, values: [, statuses] }: Rows,
  { chosen: [columns], isByStatus }: Choice,
): number[] {
  const order = [...words.keys()];
  if (!isByStatus) return order;
  const visible = [...Array(width).keys()].filter((column) => isChosen(columns, column));
  const keys = order.map((row) => visible.reduce((key, column) => key * 8 + statuses![row * width + column]!, 0));
  return order.sort((a, b) => keys[a]! - keys[b]!);
}
