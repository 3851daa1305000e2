// In the browser, too.

import { isData, listData, write, type Data } from './data.ts';
import { isNameHead } from './find-heads.ts';
import { Refusal } from './limits.ts';
import { toSheet } from './read-blocks.ts';
import { readKnownData } from './read-known-data.ts';
import { readSignIns } from './read-sign-ins.ts';
import type { Sheet } from './sheet.ts';

/** Its values by key; of what is within one of them, by both keys. */
function flatten(data: Data): Map<string, string> {
  const entries = Object.entries(data).flatMap(([key, value]) =>
    isData(value)
      ? Object.entries(value).map(([inner, one]) => [`${key}.${inner}`, write(one)] as const)
      : [[key, write(value)] as const],
  );
  return new Map(entries);
}

/** The longest list of records in it, not too deep within. */
function findRecords(value: unknown, depth = 0): Data[] {
  const own = listData(value);
  if (own.length > 0 || depth > 4 || !isData(value)) return own;
  const lists = Object.values(value).map((inner) => findRecords(inner, depth + 1));
  return lists.reduce((left, right) => (right.length > left.length ? right : left), []);
}

function readRecords(value: unknown, form: string): Sheet | undefined {
  const found = findRecords(value);
  const isOne = isData(value) && found.length === 0 && Object.keys(value).some(isNameHead);
  const records = isOne ? [value] : found;
  if (records.length === 0) return undefined;
  const table = toSheet(form, records.map(flatten));
  const sheet = readSignIns(table) ?? table;
  const isPage = isData(value) && '@odata.nextLink' in value;
  const remark = 'This is one page of an answer of Graph that has more (@odata.nextLink).';
  return isPage ? { ...sheet, remarks: [...(sheet.remarks ?? []), remark] } : sheet;
}

/** A list of names alone. */
function readNames(value: unknown, form: string): Sheet | undefined {
  const names = Array.isArray(value) ? value.map(write).filter(Boolean) : [];
  return names.length === 0
    ? undefined
    : { format: form, heads: ['Name'], rows: names.map((name) => [name]), columns: { name: 0 }, isMade: true };
}

/** What stands in JSON or a plist. */
export function readData(value: unknown, form: string): Sheet {
  const sheet = readKnownData(value, form) ?? readRecords(value, form) ?? readNames(value, form);
  if (sheet) return sheet;
  throw new Refusal(`This ${form} has no list of apps: give a list of records with a name or an identifier each.`);
}
