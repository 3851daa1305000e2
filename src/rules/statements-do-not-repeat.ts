import { listCells } from '../domain/content/cells.ts';
import { isSameMatter } from '../domain/verdict/statements.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** A statement that repeats what its source said before is no news: the older one already covers it. */
export const statementsDoNotRepeat: Rule = ({ clients }) =>
  listCells(clients).flatMap(({ client, platform, capability, statements }) =>
    statements.flatMap((statement, index) => {
      const { status, source } = statement;
      const older = statements.slice(index + 1).find((other) => isSameMatter(other, statement));
      return older?.status === status
        ? [
            problemAt(
              client,
              ['support', capability, platform, index, 'status'],
              `"${status}" repeats what ${source} said since ${older.since}. Delete this statement.`,
            ),
          ]
        : [];
    }),
  );
