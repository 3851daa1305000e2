import { budgets } from '../budgets.ts';
import type { Check } from '../fault.ts';

/** A page that grows a little with every change is slow one day, and nobody has made it so. */
export const budgetsAreKept: Check = (site) =>
  budgets.flatMap(({ what, limit, unit, measure }) =>
    measure(site)
      .filter(([, cost]) => cost > limit)
      .map(([file, cost]) => ({
        file,
        wrong: `${what} takes ${print(cost)} ${unit}.`,
        expected: `at most ${print(limit)} ${unit}`,
      })),
  );

const print = (number: number) => number.toLocaleString('en-US');
