import { compare } from '../domain/content/order.ts';
import type { Statement } from '../domain/content/site-content.ts';

/** Whether the source said the same before, or says it twice. */
function isRepeated({ source, status }: Statement, older: readonly Statement[]): boolean {
  return older.find((one) => one.source === source)?.status === status;
}

/** The statements of a cell, the newest first, without those that repeat what their source said before. */
export function mendStatements(statements: readonly Statement[]): Statement[] {
  const sorted = [...statements].sort((a, b) => compare(b.since, a.since));
  return sorted.filter((statement, index) => !isRepeated(statement, sorted.slice(index + 1)));
}
