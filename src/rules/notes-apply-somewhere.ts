import { listCells } from '../domain/content/cells.ts';
import { problemAt } from '../problems/problem.ts';
import type { Note } from '../domain/content/site-content.ts';
import { isInScope } from '../domain/content/scope.ts';
import type { Rule } from './rule.ts';

/** A note nobody can see is a mistake in its scope. */
export const notesApplySomewhere: Rule = ({ notes, clients }) => {
  const cells = listCells(clients).map((cell) => ({ ...cell, client: cell.client.id }));
  const isAboutNothing = ({ scope }: Note) => Object.values(scope).every((ids) => ids === undefined);
  const nothing = notes
    .filter(isAboutNothing)
    .map((note) =>
      problemAt(
        note,
        ['scope'],
        'A scope without a part is printed nowhere. Expected at least one of client, platform and capability.',
      ),
    );
  const nowhere = notes
    .filter(({ scope }) => !cells.some((cell) => isInScope(scope, cell)))
    .map((note) => problemAt(note, ['scope'], 'No cell lies in this scope. Widen it or delete the note.'));
  return [...nothing, ...nowhere];
};
