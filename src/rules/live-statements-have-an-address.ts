import { listCells } from '../domain/content/cells.ts';
import { linkRevision } from '../domain/content/sources.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** What a live document says of a client can be looked up: the document has an address, or the revision a commit. Its date stands in the revision. */
export const liveStatementsHaveAnAddress: Rule = ({ clients, sources }) => {
  const statements = listCells(clients).flatMap((cell) => cell.statements);
  return sources
    .filter(({ url, retired }) => url === undefined && retired === undefined)
    .flatMap((source) => {
      const said = new Set(statements.filter((statement) => statement.source === source.id).map(({ since }) => since));
      return source.revisions.flatMap((revision, index) =>
        said.has(revision.id) && linkRevision(revision) === undefined
          ? [
              problemAt(
                source,
                ['revisions', index],
                'Statements rest on this revision, and nobody can look them up. Expected its repository and commit, or the url of the source.',
              ),
            ]
          : [],
      );
    });
};
