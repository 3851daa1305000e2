import { compare } from '../content/order.ts';
import type { Statement } from '../content/site-content.ts';

/** What a source said at one of its revisions: its newest statement not later than it. The statements may stand in any order. */
export function statementAt(statements: readonly Statement[], source: string, revision: string): Statement | undefined {
  return statements
    .filter((statement) => statement.source === source && statement.since <= revision)
    .reduce<Statement | undefined>(
      (newest, statement) => (newest === undefined || statement.since > newest.since ? statement : newest),
      undefined,
    );
}

/** Each source's last word. */
export function listLastWords(statements: readonly Statement[]): Statement[] {
  const newest = new Map<string, Statement>();
  for (const statement of statements) {
    const other = newest.get(statement.source);
    if (other === undefined || statement.since > other.since) newest.set(statement.source, statement);
  }
  return [...newest.values()];
}

/** Leaves out statements that repeat what their source said before. Newest first. */
export function compactStatements(statements: readonly Statement[]): Statement[] {
  const newestFirst = [...statements].sort((a, b) => compare(b.since, a.since));
  return newestFirst.filter(
    ({ status, source }, index) =>
      newestFirst.slice(index + 1).find((older) => older.source === source)?.status !== status,
  );
}
