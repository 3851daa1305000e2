import type { TableRow } from 'mdast';
import type { Platform } from '../domain/content/site-content.ts';
import { suggest } from '../problems/did-you-mean.ts';
import { isSameName, lineOf, readText, type TableFault } from './table-text.ts';

/** The id of the platform that a column means. */
export type Column = string | undefined;

const findPlatform = (head: string, platforms: readonly Platform[]) =>
  platforms.find(({ printedNames }) => printedNames.some((name) => isSameName(name, head)));

function sayUnknown(head: string, platforms: readonly Platform[]): string {
  const names = platforms.flatMap(({ printedNames }) => printedNames);
  return `"${head}" is not the printed name of a platform.${suggest(head, names)} Printed names stand in content/platforms.`;
}

/** What is wrong with the columns as a whole: one that is missing, where all are known, or stands twice. */
function listFaults(columns: readonly Column[], platforms: readonly Platform[], expected: readonly string[]): string[] {
  const missing = columns.includes(undefined)
    ? []
    : platforms.filter(({ id }) => expected.includes(id) && !columns.includes(id));
  const twice = columns.find((id, index) => id !== undefined && columns.indexOf(id) !== index);
  const names = missing.map(({ shortName }) => shortName).join(', ');
  return [
    ...(names === '' ? [] : [`The table has no column for ${names}.`]),
    ...(twice === undefined ? [] : [`Two columns mean ${twice}. Expected one.`]),
  ];
}

/**
 * The columns of a printed table behind the first, by their heads.
 * @param expected ids of the platforms for which the table must have a column
 */
export function readColumns(
  header: TableRow,
  platforms: readonly Platform[],
  expected: readonly string[],
): { columns: Column[]; faults: TableFault[] } {
  const heads = header.children.slice(1).map(readText);
  const columns = heads.map((head) => findPlatform(head, platforms)?.id);
  const unknown = heads.filter((_, index) => columns[index] === undefined);
  const messages = [...unknown.map((head) => sayUnknown(head, platforms)), ...listFaults(columns, platforms, expected)];
  return { columns, faults: messages.map((message) => ({ line: lineOf(header), message })) };
}
