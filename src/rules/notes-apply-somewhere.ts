import { listCells } from '../domain/cells.ts';
import { problemAt } from '../domain/problem.ts';
import { isInScope } from '../domain/scope.ts';
import type { Rule } from './rule.ts';

/** A note nobody can see is a mistake in its scope. */
export const notesApplySomewhere: Rule = ({ notes, clients }) => {
  const cells = listCells(clients).map((cell) => ({ ...cell, client: cell.client.id }));
  return notes
    .filter(({ scope }) => !cells.some((cell) => isInScope(scope, cell)))
    .map((note) => problemAt(note, ['scope'], 'No cell lies in this scope. Widen it or delete the note.'));
};
