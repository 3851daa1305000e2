import type { Client } from './site-content.ts';

/** Every spelling in which the support tables printed the client, each once. */
export function listPrintedNames({ printedNames }: Pick<Client, 'printedNames'>): string[] {
  return [...new Set(printedNames.map(({ name }) => name))];
}

/** The name a table printed in the client's row at one of its revisions; where none is recorded, today's name. */
export function findPrintedName({ name, printedNames }: Pick<Client, 'name' | 'printedNames'>, source: string, revision: string): string {
  const printed = printedNames
    .filter((one) => (one.source ?? source) === source && (one.since ?? '') <= revision)
    .reduce<(typeof printedNames)[number] | undefined>((newest, one) => ((one.since ?? '') > (newest?.since ?? '') ? one : (newest ?? one)), undefined);
  return printed?.name ?? name;
}
