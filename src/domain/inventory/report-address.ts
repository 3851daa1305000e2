// In the browser, too.

import { compare } from '../content/order.ts';
import type { Found } from './report.ts';

/** Ids that an address may name. */
export interface Known {
  clients: ReadonlySet<string>;
  platforms: readonly string[];
}

const listIds = (text: string | null, known: (id: string) => boolean): string[] => [
  ...new Set((text ?? '').split(',').filter(known)),
];

const inOrder = (ids: Iterable<string>): string[] => [...new Set(ids)].sort(compare);

/**
 * The query of a report: ids of clients and platforms, and nothing else of an inventory. Where each client was found on each
 * platform it is `?apps=…&platform=…`, as tables of clients read it; else each platform names its own: `?ios=teams&macos=word`.
 */
export function writeReportAddress(found: readonly Found[], { platforms }: Pick<Known, 'platforms'>): string {
  const clients = inOrder(found.map(({ client }) => client));
  const named = platforms.filter((id) => found.some(({ platform }) => platform === id));
  if (clients.length === 0) return '';
  if (found.length === clients.length * named.length) return `?apps=${clients.join()}&platform=${named.join()}`;
  const lists = named.map((id) => {
    const there = found.filter(({ platform }) => platform === id);
    return `${id}=${inOrder(there.map(({ client }) => client)).join()}`;
  });
  return `?${lists.join('&')}`;
}

/** The report that a query asks for. Ids that are not known are left out; without platforms all are meant. */
export function readReportAddress(query: string, { clients, platforms }: Known): Found[] {
  const parameters = new URLSearchParams(query);
  const clientsOf = (name: string) => listIds(parameters.get(name), (id) => clients.has(id));
  const asked = listIds(parameters.getAll('platform').join(), (id) => platforms.includes(id));
  const everywhere = clientsOf('apps');
  return platforms.flatMap((platform) => {
    const isAsked = asked.length === 0 || asked.includes(platform);
    return [...new Set([...(isAsked ? everywhere : []), ...clientsOf(platform)])].map((client) => ({
      client,
      platform,
    }));
  });
}
