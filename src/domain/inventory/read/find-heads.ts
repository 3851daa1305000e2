// In the browser, too.

import { headWords, isPersonal, normalizeHead, otherHeads } from './column-words.ts';
import { mayBeName } from './look-of-values.ts';

const nameHeads = new Set([...headWords.name, ...headWords.identifier]);
const known = new Set([...Object.values(headWords).flat(), ...otherHeads]);

/** Reports put titles and totals before their heads, never more than this. */
const searched = 30;

/** "User 12" and an address stand under a head. */
const isKnown = (cell: string) => known.has(normalizeHead(cell)) || (isPersonal(cell) && !/[\d@]/.test(cell));

/** Heads are words; "=App" is the name of some app. */
const ofWords = /^[\p{L}\p{N}](?:[\p{L}\p{N} _./-]*[\p{L}\p{N}])?$/u;

/** Whether apps are named under this head: "DisplayName". */
export const isNameHead = (cell: string): boolean => ofWords.test(cell) && nameHeads.has(normalizeHead(cell));

/** How many cells of a line are known as heads. */
export const countHeads = (row: readonly string[]): number => row.filter((cell) => cell !== '' && isKnown(cell)).length;

/** Whether the first line has words where all others have numbers, days or the like. */
function isUnlike(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  return first.some((head, at) => {
    const values = others.map((row) => row[at] ?? '').filter((value) => value !== '');
    return mayBeName(head) && values.length > 1 && !values.some(mayBeName);
  });
}

/** Which line has the heads: the first that has most of those that are known; -1 where there is none. */
export function findHeadRow(rows: readonly (readonly string[])[]): number {
  const counts = rows
    .slice(0, searched)
    .map((row) => (row.some(isNameHead) || countHeads(row) > 2 ? countHeads(row) : 0));
  const most = Math.max(0, ...counts);
  if (most >= 2) return counts.indexOf(most);
  const [first = []] = rows;
  if (isUnlike(first, rows.slice(1, searched))) return 0;
  return most === 1 && first.some(isNameHead) && first.every((cell) => !/\d/.test(cell)) ? 0 : -1;
}
