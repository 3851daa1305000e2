import type { Change } from '../domain/history/cell-changes.ts';
import { findPrintedName } from '../domain/names/printed-names.ts';
import type { Client, Source, Statement, Status } from '../domain/content/site-content.ts';
import { compactStatements, statementAt } from '../domain/verdict/statements.ts';
import type { ImportedRow } from './read-row.ts';

/** A cell whose statements become others, and what that means for the revision. */
export interface CellEdit {
  client: Client;
  platform: string;
  statements: Statement[];
  change: Change;
}

interface Target {
  capability: string;
  source: Source;
  revision: string;
}

/** The revision after this one, if the content already holds statements from it on: what it said must stay so. */
function findKnownSuccessor(clients: readonly Client[], { capability, source, revision }: Target): string | undefined {
  const statements = clients.flatMap((client) => Object.values(client.support[capability] ?? {}).flat());
  const newest = statements
    .filter((statement) => statement.source === source.id)
    .map(({ since }) => since)
    .sort()
    .at(-1);
  const next = source.revisions.findLast(({ id }) => id > revision)?.id;
  return next !== undefined && newest !== undefined && next <= newest ? next : undefined;
}

/** The statements with the source's word at one revision set, and its word at the next one kept: there a client it does not list is unlisted. */
function setAtRevision(
  statements: readonly Statement[],
  status: Status,
  { source, revision }: Target,
  next: string | undefined,
): Statement[] {
  const others = statements.filter((statement) => statement.source !== source.id || statement.since !== revision);
  const isKnown = next === undefined || others.some((one) => one.source === source.id && one.since === next);
  const kept = isKnown
    ? []
    : [
        {
          status: statementAt(statements, source.id, next)?.status ?? ('unlisted' as const),
          since: next,
          source: source.id,
        },
      ];
  return compactStatements([...others, { status, since: revision, source: source.id }, ...kept]);
}

/** What the table says of a cell: its status, "unlisted" where it dropped a client it had listed, nothing where it never listed it. */
function readStatus(
  row: ImportedRow | undefined,
  platform: string,
  statements: readonly Statement[],
  { source, revision }: Target,
): Status | undefined {
  if (row !== undefined) return row.cells.get(platform);
  return statementAt(statements, source.id, revision) === undefined ? undefined : 'unlisted';
}

/** Rows that the table prints under a name the content does not give for this revision. */
export function listNewNames(
  clients: readonly Client[],
  rows: readonly ImportedRow[],
  { source, revision }: Target,
): { client: Client; name: string }[] {
  return rows.flatMap(({ client: id, name }) => {
    const client = clients.find((one) => one.id === id);
    return client === undefined || findPrintedName(client, source.id, revision) === name ? [] : [{ client, name }];
  });
}

interface Cell {
  client: Client;
  platform: string;
  row: ImportedRow | undefined;
}

/** What the table changes in a cell, if anything. */
function planCell({ client, platform, row }: Cell, target: Target, next: string | undefined): CellEdit[] {
  const { capability, source, revision } = target;
  const statements = client.support[capability]?.[platform] ?? [];
  const before = statementAt(statements, source.id, revision)?.status;
  const after = readStatus(row, platform, statements, target);
  if (after === undefined || after === before) return [];
  const change = { client, platform, capability, source: source.id, revision, before: before ?? 'unlisted', after };
  return [{ client, platform, statements: setAtRevision(statements, after, target, next), change }];
}

/** Every cell that a printed table changes, with its new statements. Planning writes nothing. */
export function planImport(
  clients: readonly Client[],
  platforms: readonly string[],
  rows: readonly ImportedRow[],
  target: Target,
): CellEdit[] {
  const next = findKnownSuccessor(clients, target);
  return clients.flatMap((client) => {
    const row = rows.find((one) => one.client === client.id);
    return platforms.flatMap((platform) => planCell({ client, platform, row }, target, next));
  });
}
