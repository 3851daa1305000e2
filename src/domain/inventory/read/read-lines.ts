// In the browser, too.

import { isNameHead } from './find-heads.ts';
import { isIdentifier } from './look-of-values.ts';
import type { Sheet } from './sheet.ts';

/** "- ", "• ", "1. ", "[x] " before an item of a list. */
const bullet = /^(?:[-*+•·‣▪◦–—]\s+|\(?\d{1,5}[.)]\s+)?(?:\[[ xX]\]\s+)?/;
/** A cell of a CSV with one column. */
const cell = /^"((?:[^"]|"")*)"$/;
const quotes = /^(?:'([^']*)'|[“„]([^”“]*)[”“]|«([^»]*)»)$/;

/** An item of a list without what makes it one: bullet, number, the comma after it, the quotes around it. */
function readItem(line: string): string {
  const item = line
    .trim()
    .replace(bullet, '')
    .replace(/(?<=.)[,;]+$/, '')
    .trim();
  const [, inCell] = cell.exec(item) ?? [];
  if (inCell !== undefined) return inCell.replaceAll('""', '"').trim();
  const [, ...inner] = quotes.exec(item) ?? [];
  return (inner.find((text) => text !== undefined) ?? item).trim();
}

/** Names or identifiers, one a line. */
export function readLines(text: string): Sheet {
  const lines = text.split('\n');
  const items = lines.map(readItem).filter((item) => item !== '' && !/^[-=_*]{3,}$/.test(item));
  const names = items.length > 1 && isNameHead(items[0] ?? '') ? items.slice(1) : items;
  const listed = names.filter((name) => name.split(/[,;]/).length > 2).length;
  const remark =
    'A line with commas is read as one app, unless each of its parts is one of these apps: give each app a line of its own.';
  return {
    format: 'Plain lines',
    heads: ['', ''],
    rows: names.map((name) => (isIdentifier(name) ? ['', name] : [name, ''])),
    columns: { name: 0, identifier: 1 },
    isMade: true,
    remarks: listed > 0 ? [remark] : [],
  };
}
