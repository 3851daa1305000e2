import { compare } from '../content/order.ts';
import type { Client } from '../content/site-content.ts';

/** Every spelling in which the support tables printed the client, each once. */
export function listPrintedNames({ printedNames }: Pick<Client, 'printedNames'>): string[] {
  return [...new Set(printedNames.map(({ name }) => name))];
}

/** The name a table printed in the client's row at one of its revisions: the newest up to it, of several the one that stands first. Where none is recorded, today's name. */
export function findPrintedName(
  { name, printedNames }: Pick<Client, 'name' | 'printedNames'>,
  source: string,
  revision: string,
): string {
  const known = printedNames.filter(({ source: of = source, since = '' }) => of === source && since <= revision);
  const [newest] = known.sort((a, b) => compare(b.since ?? '', a.since ?? ''));
  return newest?.name ?? name;
}
