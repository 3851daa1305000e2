// In the browser, too.

import { Refusal } from './limits.ts';
import { readBlocks } from './read-blocks.ts';
import { readFixedWidth } from './read-fixed-width.ts';
import { readJson } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { readPackages } from './read-packages.ts';
import { readXmlPlist } from './read-plist.ts';
import { readProfilerText } from './read-profiler.ts';
import { readTable } from './read-table.ts';
import type { Sheet } from './sheet.ts';

/** The narrower form first: a table of fixed width has commas, too. */
const readers = [readJson, readXmlPlist, readPackages, readProfilerText, readBlocks, readFixedWidth, readTable];

/** Text in whatever form; at last as plain lines. */
export function readText(text: string): Sheet {
  if (text.trim() === '') throw new Refusal('There is nothing in it but blanks: give a list of apps, one a line.');
  if (/^\s*<(?:!doctype html|html)\b/i.test(text))
    throw new Refusal('This is a web page: export its list as CSV, or paste the names, one a line.');
  for (const read of readers) {
    const sheet = read(text);
    if (sheet) return sheet;
  }
  return readLines(text);
}
