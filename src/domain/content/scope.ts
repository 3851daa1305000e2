import type { Scope } from '../../schema/scope.ts';

/** Where notes and disputes are looked up: a cell, a row, a column or a whole table. */
export interface CellIds {
  client?: string;
  platform?: string;
  capability?: string;
}

/** Whether a scope covers a cell, or a row, column or table of cells. A part that the scope or the ids leave out covers everything. */
export function isInScope(scope: Scope, cell: CellIds): boolean {
  return (['client', 'platform', 'capability'] as const).every((part) => {
    const ids = scope[part];
    const asked = cell[part];
    return ids === undefined || asked === undefined || ids.includes(asked);
  });
}

/** Whether a scope is about a client, platform or capability as a whole: it names that and nothing narrower. */
export function isAbout(scope: Scope, cell: CellIds): boolean {
  const parts = ['client', 'platform', 'capability'] as const;
  return parts.some((part) => cell[part] !== undefined && scope[part] !== undefined) && isInScope(scope, cell);
}
