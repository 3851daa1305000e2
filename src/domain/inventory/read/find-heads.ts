// In the browser, too.

import { headWords, isPersonal, normalizeHead, otherHeads } from './column-words.ts';

const nameHeads = new Set([...headWords.name, ...headWords.identifier]);
const known = new Set([...Object.values(headWords).flat(), ...otherHeads]);

/** Reports put titles and totals before their heads, never more than this. */
const searched = 30;

const isKnown = (cell: string) => known.has(normalizeHead(cell)) || isPersonal(cell);

/** Whether a line of one cell is the head of a list of apps: "DisplayName". */
export const isNameHead = (cell: string): boolean => nameHeads.has(normalizeHead(cell));

/** How many cells of a line are known as heads. */
export const countHeads = (row: readonly string[]): number => row.filter((cell) => cell !== '' && isKnown(cell)).length;

/** Which line has the heads: the first that has most of those that are known; -1 where there is none. */
export function findHeadRow(rows: readonly (readonly string[])[]): number {
  const counts = rows
    .slice(0, searched)
    .map((row) => (row.some(isNameHead) || countHeads(row) > 2 ? countHeads(row) : 0));
  const most = Math.max(0, ...counts);
  if (most >= 2) return counts.indexOf(most);
  const [first = []] = rows;
  return most === 1 && first.some(isNameHead) && first.every((cell) => !/\d/.test(cell)) ? 0 : -1;
}
