// In the browser, too.

import { measureLine, placeColumns } from './display-width.ts';
import { countHeads, isNameHead } from './find-heads.ts';
import type { Sheet } from './sheet.ts';

/** The line under the heads: one rule under all of them (winget), or one under each (PowerShell). */
const rule = /^\s*-+(?: +-+)*\s*$/;

interface Block {
  head: string;
  lines: string[];
  isWinget: boolean;
}

const countRuns = (line: string) => line.trim().split(/ +/).length;

/** Whether a line of dashes stands under a line of heads, and is not a line that parts others. */
function isUnderHeads(dashes: string, head: string): boolean {
  if (!rule.test(dashes) || head.trim() === '') return false;
  if (countRuns(dashes) > 1) return countRuns(dashes) <= countRuns(head);
  if (dashes.trim().length === head.trim().length && isNameHead(head.trim())) return true;
  return dashes.trim().length >= 20 && dashes.trim().length + 1 >= measureLine(head.trimEnd()) && /\S\s+\S/.test(head);
}

function cutBlocks(lines: readonly string[]): Block[] {
  const starts = lines.flatMap((line, at) => (at > 0 && isUnderHeads(line, lines[at - 1] ?? '') ? [at] : []));
  return starts.map((start, at) => ({
    head: lines[start - 1] ?? '',
    lines: lines.slice(start + 1, (starts[at + 1] ?? lines.length + 1) - 1).filter((line) => line.trim() !== ''),
    isWinget: countRuns(lines[start] ?? '') === 1 && /\S\s+\S/.test(lines[start - 1]?.trim() ?? ''),
  }));
}

/** Heads that are known, two blanks and more apart, need no rule (wmic). */
function cutWithoutRule(lines: readonly string[]): Block[] {
  const [head = '', ...others] = lines.filter((line) => line.trim() !== '');
  const words = head.trim().split(/ {2,}/);
  const isHead = countHeads(words) >= 2 && words.some(isNameHead);
  return isHead ? [{ head, lines: others, isWinget: false }] : [];
}

/** A line with the places of its columns. */
interface Line {
  text: string;
  place: (column: number) => number;
}

const isBlankBefore = ({ text, place }: Line, column: number) =>
  text.slice(place(column - 1), place(column)).trim() === '';

/** Where words of the head begin, in columns of the terminal, and whether more than one blank stands before them. */
function listWordStarts(head: string): { column: number; isSure: boolean }[] {
  return [...head.matchAll(/\S+/g)].map(({ index }) => {
    const before = head.slice(0, index);
    return { column: measureLine(before), isSure: before === '' || before.endsWith('  ') };
  });
}

/** How many lines are looked at to tell where the columns begin. */
const looked = 500;

/** A head may be of several words: after a single blank a column begins only where the lines are blank, too. */
function findStarts({ head, lines }: Block): number[] {
  const start = lines.slice(0, looked).map((text) => ({ text, place: placeColumns(text) }));
  const isStart = (column: number) => start.filter((line) => isBlankBefore(line, column)).length >= start.length * 0.9;
  return listWordStarts(head).flatMap(({ column, isSure }) => (isSure || isStart(column) ? [column] : []));
}

const cut = ({ text, place }: Line, starts: readonly number[]) =>
  starts.map((start, at) => text.slice(at === 0 ? 0 : place(start), place(starts[at + 1] ?? Infinity)).trim());

/** A line that does not keep to the columns is parted where it has two blanks, or was cut. */
function cutLine(text: string, starts: readonly number[]): string[] {
  const line = { text, place: placeColumns(text) };
  const keeps = starts.slice(1).every((start) => isBlankBefore(line, start));
  return keeps ? cut(line, starts) : text.trim().split(/\s{2,}|(?<=…)\s/);
}

/** Columns of fixed width, as winget and PowerShell print them; nothing where the text is another. */
export function readFixedWidth(text: string): Sheet | undefined {
  const lines = text.split('\n');
  const ruled = cutBlocks(lines);
  const blocks = ruled.length > 0 ? ruled : cutWithoutRule(lines);
  const [first] = blocks;
  if (first === undefined) return undefined;
  const heads = cutLine(first.head, findStarts(first));
  const rows = blocks.flatMap((block) => {
    const starts = findStarts(block);
    return block.lines.map((line) => cutLine(line, starts));
  });
  if (!first.isWinget) return { format: 'Table of fixed width', heads, rows };
  return describeWinget(heads, rows);
}

/** winget translates its heads, but never changes their order: name, id, version. */
function describeWinget(heads: readonly string[], rows: readonly string[][]): Sheet {
  const apps = rows.filter((row) => (row[1] ?? '') !== '');
  const isCut = apps.some((row) => row.slice(0, 2).some((cell) => cell.endsWith('…')));
  const remarks = isCut ? ['winget cut long names and ids (…): “winget export” gives the ids whole.'] : [];
  return {
    format: 'winget list',
    heads,
    rows: apps,
    columns: { name: 0, identifier: 1 },
    systems: ['windows'],
    remarks,
  };
}
