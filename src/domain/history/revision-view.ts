import { mapClients } from '../content/clients.ts';
import type { Change } from './cell-changes.ts';
import { listDifferences, type Difference, type Renaming } from './revision-diff.ts';
import { sortByName, shortName } from '../names/client-names.ts';
import { compare } from '../content/order.ts';
import { readRevision, type RevisionTable } from './revision-table.ts';
import type { Capability, Client, Platform, Revision, SiteContent, Source, Status } from '../content/site-content.ts';
import { findRevision, tableOf } from '../content/sources.ts';

/** A cell as a table printed it at a revision. Where a row has no such cell, it reads "unlisted". */
export interface PrintedCell {
  platform: Platform;
  status: Status;
  /** What the revision before printed, where that was something else. */
  before?: Status | undefined;
}

export interface PrintedRow {
  client: Client;
  /** The name printed in the row. */
  name: string;
  /** What is to be said of the name: what it was before, what the client is called today. */
  remarks: string[];
  cells: PrintedCell[];
}

/** A capability's table at one of its revisions, beside the one before. */
export interface RevisionView {
  capability: Capability;
  source: Source;
  revision: Revision;
  older: Revision | undefined;
  newer: Revision | undefined;
  /** What it changed. Missing at the first revision. */
  difference: Difference | undefined;
  /** The columns: the platforms of which the table says something. Each row has a cell for each. */
  platforms: Platform[];
  rows: PrintedRow[];
  /** Clients whose row was there at the revision before, and is gone. */
  dropped: readonly Client[];
}

type PrintedCells = RevisionTable['rows'][number]['cells'];

/** What a revision changed, client by client, beside the clients that the one before listed. */
interface Turn {
  /** Their ids. Missing at the first revision. */
  listedBefore: ReadonlySet<string> | undefined;
  renamings: ReadonlyMap<Client, Renaming>;
  changes: ReadonlyMap<Client, readonly Change[]>;
}

const idsOf = ({ rows }: RevisionTable): ReadonlySet<string> => new Set(rows.map(({ client }) => client));

const indexTurn = (difference: Difference | undefined, before: RevisionTable | undefined): Turn => ({
  listedBefore: before && idsOf(before),
  renamings: new Map(difference?.renamings.map((one) => [one.client, one])),
  changes: Map.groupBy(difference?.changes ?? [], ({ client }) => client),
});

function nameRemarks(client: Client, name: string, { listedBefore, renamings }: Turn): string[] {
  const isNew = listedBefore !== undefined && !listedBefore.has(client.id);
  const renaming = renamings.get(client);
  const isOld = ![client.name, shortName(client)].some((today) => today.toLowerCase() === name.toLowerCase());
  return [
    ...(isNew ? ['new row'] : []),
    ...(renaming ? [`renamed, was ${renaming.before}`] : []),
    ...(isOld ? [`today ${shortName(client)}`] : []),
  ];
}

function fillRow(
  client: Client,
  cells: PrintedCells,
  platforms: readonly Platform[],
  { changes: ofClients }: Turn,
): PrintedCell[] {
  const changes = ofClients.get(client);
  return platforms.map((platform) => ({
    platform,
    status: cells[platform.id] ?? 'unlisted',
    before: changes?.find((change) => change.platform === platform.id)?.before,
  }));
}

function sortByPrintedName(rows: PrintedRow[]): PrintedRow[] {
  return rows.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));
}

/** A revision of a table, and what it is told beside. */
interface Printing {
  capability: Capability;
  source: Source;
  revision: Revision;
  older: Revision | undefined;
  difference: Difference | undefined;
}

/** The rows of a revision with what it changed, and the clients that it no longer lists. */
function viewRows(content: SiteContent, { capability, revision, older, difference }: Printing) {
  const turn = indexTurn(difference, older && readRevision(content.clients, capability, older.id));
  const table = readRevision(content.clients, capability, revision.id);
  const platforms = content.platforms.filter(({ id }) => table.rows.some(({ cells }) => cells[id] !== undefined));
  const rows = table.rows.flatMap(({ client: id, name, cells }): PrintedRow[] => {
    const client = mapClients(content.clients).get(id);
    if (client === undefined) return [];
    const remarks = nameRemarks(client, name, turn);
    return [{ client, name, remarks, cells: fillRow(client, cells, platforms, turn) }];
  });
  const listed = idsOf(table);
  const dropped = content.clients.filter(({ id }) => turn.listedBefore?.has(id) && !listed.has(id));
  return { platforms, rows: sortByPrintedName(rows), dropped: sortByName(dropped) };
}

/** A capability's table as it was printed at a revision, with what that changed. Throws where it has no such revision. */
export function viewRevision(content: SiteContent, capability: Capability, { id }: Pick<Revision, 'id'>): RevisionView {
  const source = tableOf(content, capability);
  const revision = findRevision(source, id);
  const place = source.revisions.indexOf(revision);
  const [newer, older] = [source.revisions[place - 1], source.revisions[place + 1]];
  const difference = listDifferences(content, capability)[place];
  const printing = { capability, source, revision, older, difference };
  return { ...printing, newer, ...viewRows(content, printing) };
}
