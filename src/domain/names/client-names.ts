import { slug } from 'github-slugger';
import { categories } from '../../schema/client.ts';
import { deriveOnce } from '../content/derive-once.ts';
import { compare } from '../content/order.ts';
import { nameCategory } from './labels.ts';
import { listPrintedNames } from './printed-names.ts';
import type { Client } from '../content/site-content.ts';

/** A name as an address and as a key for comparing: lower case, letters and digits, hyphens between words. */
export function toSlug(name: string): string {
  return slug(
    name
      .replace(/[./&+]/g, ' ')
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The names a client has had: today's, former and printed ones. */
export function listNames(client: Client): string[] {
  return [client.name, ...client.formerNames.map(({ name }) => name), ...listPrintedNames(client)];
}

/** Old and printed names as addresses: slug → the client it leads to. A client's own id is not among them. */
export function listOldAddresses(clients: Client[]): Map<string, Client> {
  const ids = new Set(clients.map(({ id }) => id));
  const named = clients.flatMap((client) => listNames(client).map((name) => [toSlug(name), client] as const));
  return new Map(named.filter(([address]) => !ids.has(address)));
}

/** The name without the maker's, for lists in which every name would begin alike: Microsoft Word → Word, but Microsoft 365 Admin. */
export function shortenName(name: string): string {
  return name.replace(/^Microsoft (?=\D)/, '');
}

/** A client's name in lists: without the maker's, unless the tables printed it so. */
export const shortName = deriveOnce((client: Client): string => {
  const { name } = client;
  const isPrinted = listPrintedNames(client).some((printed) => printed.toLowerCase() === name.toLowerCase());
  return isPrinted ? name : shortenName(name);
});

/** Clients as a reader looks them up: by short name. Sorted once for each list. */
export const sortByName = deriveOnce((clients: readonly Client[]): readonly Client[] =>
  clients
    .map((client) => ({ client, key: shortName(client).toLowerCase() }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ client }) => client),
);

/** Clients under the names of their categories, each group by name; no group is empty. */
export function groupByCategory(clients: readonly Client[]): { name: string; clients: readonly Client[] }[] {
  return categories
    .map((category) => ({
      name: nameCategory(category),
      clients: sortByName(clients.filter((client) => client.category === category)),
    }))
    .filter((group) => group.clients.length > 0);
}
