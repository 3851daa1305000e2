import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** A column head or alias that means two platforms would put a table's cells under the wrong one. */
export const printedNamesBelongToOnePlatform: Rule = ({ platforms }) => {
  const owners = new Map<string, string>();
  return platforms.flatMap((platform) =>
    (['printedNames', 'aliases'] as const).flatMap((key) =>
      platform[key].flatMap((word, index) => {
        const owner = owners.get(`${key}: ${word.toLowerCase()}`);
        owners.set(`${key}: ${word.toLowerCase()}`, platform.file);
        return owner === undefined
          ? []
          : [problemAt(platform, [key, index], `"${word}" already stands in ${owner}. Expected each word once.`)];
      }),
    ),
  );
};
