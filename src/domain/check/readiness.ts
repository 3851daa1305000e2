import { limitableStatuses, type Answer } from '../verdict/answer.ts';
import type { Readiness } from './readiness-words.ts';

/** What an answer means to somebody who is about to enforce the capability. Of what nothing is said, nothing is judged. */
export function judgeReadiness({ verdict: { status, evidence }, end }: Pick<Answer, 'verdict' | 'end'>): Readiness {
  if (!limitableStatuses.includes(status)) return 'silent';
  if (end !== undefined || status !== 'supported') return 'blocks';
  return evidence === 'confirmed' ? 'ready' : 'unproven';
}

/** Where an answer stands in its group: what is denied first, what has ended last. */
const ranks = ['unsupported', 'partial', 'planned', 'disputed', 'table-only', 'confirmed', 'ended'] as const;

/** By what an answer comes to stand in its group. */
function findRank({ verdict: { status, evidence }, end }: Answer): (typeof ranks)[number] | undefined {
  if (end !== undefined) return 'ended';
  return ranks.find((rank) => rank === status || (status === 'supported' && rank === evidence));
}

export function rankAnswer(answer: Answer): number {
  const own = findRank(answer);
  return ranks.findIndex((rank) => rank === own);
}
