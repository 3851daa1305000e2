import { readFileSync } from 'node:fs';
import { readRevision } from '../../src/domain/history/revision-table.ts';
import type { SiteContent } from '../../src/domain/content/site-content.ts';
import { tableOf } from '../../src/domain/content/sources.ts';

/** A support table as it was printed. */
export interface PrintedTable {
  capability: string;
  revision: string;
  /** Client id → platform id → status. */
  rows: Map<string, Record<string, string>>;
  /** Client id → the name printed in its row. */
  names: Map<string, string>;
}

const platforms = ['android', 'ios', 'macos', 'windows-desktop', 'windows-modern'];
const statuses: Record<string, string> = { S: 'supported', P: 'planned', '-': 'not-applicable' };

function readRow(line: string): [client: string, cells: Record<string, string>, name: string] {
  const [, client, letters, name] = /^([a-z0-9-]+) ([SP-]{5}) (.+)$/.exec(line) ?? [];
  if (client === undefined || letters === undefined || name === undefined)
    throw new Error(`printed-tables.txt has a line that is no row: ${line}`);
  return [
    client,
    Object.fromEntries(platforms.map((platform, index) => [platform, statuses[letters[index] ?? ''] ?? ''])),
    name,
  ];
}

/** The record of the withdrawn support tables, cell for cell, in the order of the file. It was made apart from the content. */
export function readPrintedTables(): PrintedTable[] {
  const text = readFileSync(new URL('./printed-tables.txt', import.meta.url), 'utf8').replace(/^#.*\n/gm, '');
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trimEnd().split('\n');
      const [capability = '', revision = ''] = head.split(' ');
      const rows = lines.map(readRow);
      if (new Set(rows.map(([client]) => client)).size !== rows.length)
        throw new Error(`printed-tables.txt has a client twice in ${head}`);
      return {
        capability,
        revision,
        rows: new Map(rows.map(([client, cells]) => [client, cells])),
        names: new Map(rows.map(([client, , name]) => [client, name])),
      };
    });
}

/** Every table that the content knows, oldest first: as the record has it, or where a revision was added since, as the content does. */
export function readKnownTables(content: SiteContent): PrintedTable[] {
  const record = readPrintedTables();
  return content.capabilities.flatMap((capability) =>
    tableOf(content, capability)
      .revisions.toReversed()
      .map(
        ({ id }) =>
          record.find((table) => table.capability === capability.id && table.revision === id) ??
          readTable(content, capability, id),
      ),
  );
}

function readTable(
  { clients }: SiteContent,
  capability: SiteContent['capabilities'][number],
  revision: string,
): PrintedTable {
  const { rows } = readRevision(clients, capability, revision);
  return {
    capability: capability.id,
    revision,
    rows: new Map(rows.map(({ client, cells }) => [client, cells])),
    names: new Map(rows.map(({ client, name }) => [client, name])),
  };
}
