import { listCells } from '../domain/content/cells.ts';
import { isSameMatter } from '../domain/verdict/statements.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** A cell is read from the top: its history runs backwards. */
export const statementsAreNewestFirst: Rule = ({ clients }) =>
  listCells(clients).flatMap(({ client, platform, capability, statements }) =>
    statements.flatMap((statement, index) => {
      const { since, source } = statement;
      const before = statements[index - 1];
      const isTwin = statements
        .slice(0, index)
        .some((other) => isSameMatter(other, statement) && other.since === since);
      const path = ['support', capability, platform, index, 'since'];
      if (isTwin)
        return [
          problemAt(client, path, `"${since}" stands twice. Expected one statement for each revision of ${source}.`),
        ];
      return before !== undefined && before.since < since
        ? [problemAt(client, path, `"${since}" stands below "${before.since}". Expected the newest first.`)]
        : [];
    }),
  );
