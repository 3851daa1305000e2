import { problemAt } from '../problems/problem.ts';
import type { Entry } from '../domain/content/site-content.ts';
import type { Rule } from './rule.ts';

/** Two entries with one place have no order. */
export const ordersAreUnique: Rule = ({ platforms, capabilities, guides, clients, 'powershell-modules': modules }) =>
  [platforms, capabilities, guides, modules, clients].flatMap((entries: (Entry & { order?: number })[]) =>
    entries.flatMap((entry, index) => {
      const before = entries.slice(0, index).find(({ order }) => order !== undefined && order === entry.order);
      return before !== undefined
        ? [
            problemAt(
              entry,
              ['order'],
              `${entry.order} is already the place of ${before.file}. Expected a number of its own.`,
            ),
          ]
        : [];
    }),
  );
