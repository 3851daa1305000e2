import { listCells } from '../domain/content/cells.ts';
import { problemAt } from '../problems/problem.ts';
import { isInScope } from '../domain/content/scope.ts';
import type { Rule } from './rule.ts';

/** "Partial" says that there is a limit; its detail or a note that names the client says which. */
export const partialHasANote: Rule = ({ clients, notes }) =>
  listCells(clients)
    .filter(({ statements }) => statements.some(({ status, detail }) => status === 'partial' && detail === undefined))
    .filter(
      ({ client, platform, capability }) =>
        !notes.some(
          ({ kind, scope }) =>
            kind !== 'history' &&
            scope.client !== undefined &&
            isInScope(scope, { client: client.id, platform, capability }),
        ),
    )
    .map(({ client, platform, capability }) =>
      problemAt(
        client,
        ['support', capability, platform],
        `"partial" without its limit. Expected a detail, or a note in content/notes whose scope names ${client.id}, ${platform} and ${capability}.`,
      ),
    );
