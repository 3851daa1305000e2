import { problemAt, type Problem } from '../problems/problem.ts';
import type { Entry } from '../domain/content/site-content.ts';
import type { Rule } from './rule.ts';

function findTwins(entries: readonly (Entry & { order?: number })[]): Problem[] {
  const first = new Map<number, Entry>();
  return entries.flatMap((entry) => {
    const { order } = entry;
    const before = order === undefined ? undefined : first.get(order);
    if (before !== undefined)
      return [
        problemAt(entry, ['order'], `${order} is already the place of ${before.file}. Expected a number of its own.`),
      ];
    if (order !== undefined) first.set(order, entry);
    return [];
  });
}

/** Two entries with one place have no order. */
export const ordersAreUnique: Rule = ({ platforms, capabilities, guides, clients, 'powershell-modules': modules }) =>
  [platforms, capabilities, guides, modules, clients].flatMap(findTwins);
