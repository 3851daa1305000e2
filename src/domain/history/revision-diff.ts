import { mapClients } from '../content/clients.ts';
import { deriveOnce } from '../content/derive-once.ts';
import type { Capability, Client, Revision, SiteContent, Source } from '../content/site-content.ts';
import { findRevision, tableOf } from '../content/sources.ts';
import { type Change, pairRevisions } from './cell-changes.ts';
import { readRevision, type RevisionTable } from './revision-table.ts';

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

/** Id of a client → its row in a table. */
const mapRows = deriveOnce(({ rows }: RevisionTable) => new Map(rows.map((row) => [row.client, row])));

/** An older table and a newer one. */
interface Tables {
  before: RevisionTable;
  after: RevisionTable;
}

function compareNames(clients: readonly Client[], { before, after }: Tables): Renaming[] {
  return after.rows.flatMap(({ client: id, name }): Renaming[] => {
    const client = mapClients(clients).get(id);
    const known = mapRows(before).get(id)?.name;
    return client === undefined || known === undefined || known === name
      ? []
      : [{ client, before: known, after: name }];
  });
}

/** The cells that read otherwise, by client. */
function compareTables(clients: readonly Client[], source: string, { before: older, after: newer }: Tables): Change[] {
  const { capability, revision } = newer;
  const [olderRows, newerRows] = [mapRows(older), mapRows(newer)];
  return clients.flatMap((client) => {
    const [was, is] = [olderRows.get(client.id)?.cells, newerRows.get(client.id)?.cells];
    if (was === undefined && is === undefined) return [];
    return Object.keys(client.support[capability] ?? {}).flatMap((platform): Change[] => {
      const [before, after] = [was?.[platform] ?? 'unlisted', is?.[platform] ?? 'unlisted'];
      return before === after ? [] : [{ client, platform, capability, source, revision, before, after }];
    });
  });
}

/** What a capability's table changed between two of its revisions. Throws where it has no such revisions. */
export function compareRevisions(content: Listed, capability: Capability, older: string, newer: string): Difference {
  const source = tableOf(content, capability);
  const { clients } = content;
  const tables = { before: readRevision(clients, capability, older), after: readRevision(clients, capability, newer) };
  const names = compareNames(clients, tables);
  const isRecasing = ({ before, after }: Renaming) => before.toLowerCase() === after.toLowerCase();
  return {
    capability,
    source,
    older: findRevision(source, older),
    newer: findRevision(source, newer),
    changes: compareTables(clients, source.id, tables),
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
