import type { Scope } from '../schema/scope.ts';

/** Where notes and disputes are looked up: a cell, a row, a column or a whole table. */
export interface Place {
  client?: string;
  platform?: string;
  capability?: string;
}

/** Whether a scope covers a place. A part that the scope or the place leaves out covers everything. */
export function isInScope(scope: Scope, place: Place): boolean {
  return (['client', 'platform', 'capability'] as const).every((part) => {
    const ids = scope[part];
    const asked = place[part];
    return ids === undefined || asked === undefined || ids.includes(asked);
  });
}

/** Whether a scope is about a place as a whole: it names that place and no narrower one. */
export function isAbout(scope: Scope, place: Place): boolean {
  const parts = ['client', 'platform', 'capability'] as const;
  return parts.some((part) => place[part] !== undefined && scope[part] !== undefined) && isInScope(scope, place);
}
