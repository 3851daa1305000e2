import { compare } from '../domain/content/order.ts';
import type { Statement } from '../domain/content/site-content.ts';
import { isRepeated } from '../domain/verdict/statements.ts';

/**
 * For each place in a cell the index of the statement that belongs there: the newest first, without those that repeat what
 * their source said before.
 * @param isRemarked whether something is said of a statement in a comment: then it stays
 */
export function orderStatements(
  statements: readonly Statement[],
  isRemarked: (index: number) => boolean = () => false,
): number[] {
  const sorted = [...statements.entries()].sort(([, a], [, b]) => compare(b.since, a.since));
  const all = sorted.map(([, statement]) => statement);
  return sorted.flatMap(([index, statement], at) =>
    isRemarked(index) || !isRepeated(statement, all.slice(at + 1)) ? [index] : [],
  );
}
