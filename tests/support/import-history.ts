import type { Client, Status } from '../../src/domain/content/site-content.ts';
import { planImport } from '../../src/import/plan-import.ts';
import type { ImportedRow } from '../../src/import/read-row.ts';

/** A row of a printed table. */
export function rowOf(client: string, cells: Record<string, Status>): ImportedRow {
  return { client, name: client, cells: new Map(Object.entries(cells)) };
}

/** The clients after a table was imported, as they would be read from their files again. */
export function importTable(
  clients: readonly Client[],
  rows: readonly ImportedRow[],
  target: Parameters<typeof planImport>[3],
): Client[] {
  const platforms = [
    ...new Set(
      rows
        .flatMap(({ cells }) => [...cells.keys()])
        .concat(clients.flatMap((client) => Object.keys(client.support[target.capability] ?? {}))),
    ),
  ];
  const edits = planImport(clients, platforms, rows, target);
  return clients.map((client) => {
    const changed = edits
      .filter((edit) => edit.client === client)
      .map(({ platform, statements }) => [platform, statements]);
    const row = { ...client.support[target.capability], ...Object.fromEntries(changed) };
    return { ...client, support: { ...client.support, [target.capability]: row } };
  });
}
