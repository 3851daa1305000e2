import { listDisputedCells } from '../domain/disputes.ts';
import { problemAt, type Problem } from '../domain/problem.ts';
import type { Dispute } from '../domain/site-content.ts';
import { listAnswers, placeOf, type Answer } from '../domain/support-table.ts';
import type { Rule } from './rule.ts';

const parts = ['client', 'platform', 'capability'] as const;

/** An id in the scope that no cell of the dispute has would send its readers to a dispute that is not theirs. */
function listStrays(dispute: Dispute, cells: readonly Answer[]): Problem[] {
  const places = cells.map(placeOf);
  return parts.flatMap((part) =>
    (dispute.scope?.[part] ?? []).flatMap((id, index) =>
      places.some((place) => place[part] === id)
        ? []
        : [
            problemAt(
              dispute,
              ['scope', part, index],
              `No cell of "${id}" in this scope is ${dispute.status?.join(' or ')}. Take it out of the scope, or add its status.`,
            ),
          ],
    ),
  );
}

/** A dispute with statuses concerns a cell of each client, platform and capability that it names. */
export const disputesApplySomewhere: Rule = (content) => {
  const answers = listAnswers(content);
  return content.disputes
    .filter(({ status }) => status !== undefined)
    .flatMap((dispute) =>
      Object.keys(dispute.scope ?? {}).length === 0
        ? [
            problemAt(
              dispute,
              ['status'],
              'A status without a scope. Expected the client, platform and capability that it concerns.',
            ),
          ]
        : listStrays(dispute, listDisputedCells(dispute, answers)),
    );
};
