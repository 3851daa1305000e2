import { deriveOnce } from '../content/derive-once.ts';
import { findPrintedName } from '../names/printed-names.ts';
import type { Capability, Client, Status } from '../content/site-content.ts';
import { statementAt } from '../verdict/statements.ts';

/** What a capability's table said at one of its revisions. */
export interface RevisionTable {
  capability: string;
  revision: string;
  /** Only the clients the table listed then, with the name it printed; platform id → status. */
  rows: { client: string; name: string; cells: Record<string, Status> }[];
}

function readTable(clients: readonly Client[], capability: Capability, revision: string): RevisionTable {
  const rows = clients.map((client) => {
    const cells = Object.entries(client.support[capability.id] ?? {}).flatMap(([platform, statements]) => {
      const status = statementAt(statements, capability.table, revision)?.status;
      return status === undefined || status === 'unlisted' ? [] : [[platform, status] as const];
    });
    return {
      client: client.id,
      name: findPrintedName(client, capability.table, revision),
      cells: Object.fromEntries(cells),
    };
  });
  return { capability: capability.id, revision, rows: rows.filter(({ cells }) => Object.keys(cells).length > 0) };
}

const tablesOf = deriveOnce((_clients: readonly Client[]) => new Map<string, RevisionTable>());

/** The state of a table at a revision: each cell's newest statement of the table not later than it. Read once for each list of clients. */
export function readRevision(clients: readonly Client[], capability: Capability, revision: string): RevisionTable {
  const tables = tablesOf(clients);
  const key = [capability.id, capability.table, revision].join(' ');
  const table = tables.get(key) ?? readTable(clients, capability, revision);
  tables.set(key, table);
  return table;
}
