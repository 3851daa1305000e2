import { listCells } from './cells.ts';
import type { Client } from './site-content.ts';

/** Source id → how many statements rest on it. */
export function listStatementCounts(clients: Client[]): Map<string, number> {
  const statements = listCells(clients).flatMap((cell) => cell.statements);
  return new Map(
    [...Map.groupBy(statements, ({ source }) => source)].map(([source, ofSource]) => [source, ofSource.length]),
  );
}
