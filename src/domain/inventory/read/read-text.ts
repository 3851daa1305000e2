// In the browser, too.

import { checkLineLengths, checkLines, maxLines, Refusal } from './limits.ts';
import { readBlocks } from './read-blocks.ts';
import { readFixedWidth } from './read-fixed-width.ts';
import { readJson } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { readPackages } from './read-packages.ts';
import { readXmlPlist } from './read-plist.ts';
import { readProfilerText } from './read-profiler.ts';
import { readTable } from './read-table.ts';
import type { Sheet } from './sheet.ts';

/** Their lines mean nothing: a file may be one line. */
const structured = [readJson, readXmlPlist];
/** The narrower form first: a table of fixed width has commas, too. */
const byLine = [readPackages, readProfilerText, readBlocks, readFixedWidth, readTable];

type Read = (text: string) => Sheet | undefined;

function findSheet(readers: readonly Read[], text: string): Sheet | undefined {
  for (const read of readers) {
    const sheet = read(text);
    if (sheet) return sheet;
  }
  return undefined;
}

/** A record of a list of blocks has some lines, never this many. */
const linesOfRecord = 50;

function checkText(text: string) {
  const lines = text.split('\n');
  checkLineLengths(lines);
  if (lines.length > maxLines * linesOfRecord) checkLines(lines.length);
}

/** Text in whatever form; at last as plain lines. */
export function readText(text: string): Sheet {
  if (text.trim() === '') throw new Refusal('There is nothing in it but blanks: give a list of apps, one a line.');
  if (/^\s*<(?:!doctype html|html)\b/i.test(text))
    throw new Refusal('This is a web page: export its list as CSV, or paste the names, one a line.');
  const sheet = findSheet(structured, text);
  if (sheet) return sheet;
  checkText(text);
  return findSheet(byLine, text) ?? readLines(text);
}
