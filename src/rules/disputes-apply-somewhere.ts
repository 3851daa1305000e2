import { listInDoubt } from '../domain/verdict/disputes.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import type { Dispute } from '../domain/content/site-content.ts';
import { listAnswers, cellIds, type Answer } from '../domain/verdict/answer.ts';
import type { Rule } from './rule.ts';

const parts = ['client', 'platform', 'capability'] as const;

/** An id in the scope that no cell of the dispute has would send its readers to a dispute that is not theirs. */
function listStrays(dispute: Dispute, cells: readonly Answer[]): Problem[] {
  const ids = cells.map(cellIds);
  return parts.flatMap((part) =>
    (dispute.scope?.[part] ?? []).flatMap((id, index) =>
      ids.some((cell) => cell[part] === id)
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
        : listStrays(dispute, listInDoubt(dispute, answers)),
    );
};
