import { mapClients } from '../content/clients.ts';
import { deriveOnce } from '../content/derive-once.ts';
import type { Capability, Client, Revision, SiteContent, Source } from '../content/site-content.ts';
import { findRevision, tableOf } from '../content/sources.ts';
import { type Change, compareCells, pairRevisions } from './cell-changes.ts';
import { readRevision } from './revision-table.ts';

/** A row that a table calls otherwise. */
export interface Renaming {
  client: Client;
  before: string;
  after: string;
}

/** What differs between two revisions of a capability's table. */
export interface Difference {
  capability: Capability;
  source: Source;
  older: Revision;
  newer: Revision;
  changes: Change[];
  /** Rows that both revisions list, under another name. */
  renamings: Renaming[];
  /** How many rows differ in capital letters alone. */
  recased: number;
}

/** What differences follow from: clients in the order in which they are to be listed, and their sources. */
type Listed = Pick<SiteContent, 'sources'> & { clients: readonly Client[] };

function compareNames(clients: readonly Client[], capability: Capability, older: string, newer: string): Renaming[] {
  const before = new Map(readRevision(clients, capability, older).rows.map(({ client, name }) => [client, name]));
  return readRevision(clients, capability, newer).rows.flatMap(({ client: id, name }): Renaming[] => {
    const client = mapClients(clients).get(id);
    const known = before.get(id);
    return client === undefined || known === undefined || known === name
      ? []
      : [{ client, before: known, after: name }];
  });
}

/** What a capability's table changed between two of its revisions. Throws where it has no such revisions. */
export function compareRevisions(content: Listed, capability: Capability, older: string, newer: string): Difference {
  const source = tableOf(content, capability);
  const names = compareNames(content.clients, capability, older, newer);
  const isRecasing = ({ before, after }: Renaming) => before.toLowerCase() === after.toLowerCase();
  return {
    capability,
    source,
    older: findRevision(source, older),
    newer: findRevision(source, newer),
    changes: compareCells(content.clients, capability.id, source.id, older, newer),
    renamings: names.filter((name) => !isRecasing(name)),
    recased: names.filter(isRecasing).length,
  };
}

const differencesOf = deriveOnce((content: Listed) =>
  deriveOnce((capability: Capability): readonly Difference[] =>
    pairRevisions(tableOf(content, capability)).map(({ older, newer }) =>
      compareRevisions(content, capability, older, newer),
    ),
  ),
);

/** What each revision of a capability's table changed, newest first; compared once for each content. The first revision changed nothing. */
export const listDifferences = (content: Listed, capability: Capability): readonly Difference[] =>
  differencesOf(content)(capability);
