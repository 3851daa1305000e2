import { compare } from '../content/order.ts';
import type { Statement } from '../content/site-content.ts';

/** Whether two statements of a cell are of one source and one control: then the newer one takes the place of the older. */
export function isSameMatter(a: Statement, b: Statement): boolean {
  return a.source === b.source && a.control === b.control;
}

/** What a source said at one of its revisions: its newest statement not later than it. The statements may stand in any order. */
export function statementAt(statements: readonly Statement[], source: string, revision: string): Statement | undefined {
  let newest: Statement | undefined;
  for (const statement of statements) {
    const isSaid = statement.source === source && statement.since <= revision;
    if (isSaid && (newest === undefined || statement.since > newest.since)) newest = statement;
  }
  return newest;
}

/** Each source's last word, of each control where it speaks of several. */
export function listLastWords(statements: readonly Statement[]): Statement[] {
  return statements.filter(
    (statement, index) =>
      !statements.some(
        (other, at) =>
          isSameMatter(other, statement) &&
          (other.since > statement.since || (other.since === statement.since && at < index)),
      ),
  );
}

/** Whether the source of a statement said the same before. The older statements stand newest first. */
export function isRepeated(statement: Statement, older: readonly Statement[]): boolean {
  return older.find((one) => isSameMatter(one, statement))?.status === statement.status;
}

/** Leaves out statements that repeat what their source said before. Newest first. */
export function compactStatements(statements: readonly Statement[]): Statement[] {
  const newestFirst = [...statements].sort((a, b) => compare(b.since, a.since));
  return newestFirst.filter((statement, index) => !isRepeated(statement, newestFirst.slice(index + 1)));
}
