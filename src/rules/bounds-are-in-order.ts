import type { Entry, Path } from '../domain/content/site-content.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

interface Bounded {
  date: string;
  notBefore?: string;
}

/** "Between 2026 and 2025" says nothing: a lower bound lies before its date. */
export const boundsAreInOrder: Rule = ({ clients, platforms, sources, 'powershell-modules': modules }) => {
  const check = (entry: Entry, path: Path, { date, notBefore }: Bounded): Problem[] =>
    notBefore !== undefined && notBefore >= date
      ? [problemAt(entry, [...path, 'notBefore'], `"${notBefore}" is not before ${date}. Expected an earlier date.`)]
      : [];
  return [
    ...[...clients, ...platforms, ...modules].flatMap((entry) =>
      entry.lifecycle.events.flatMap((event, index) => check(entry, ['lifecycle', 'events', index], event)),
    ),
    ...sources.flatMap((source) =>
      source.revisions.flatMap((revision, index) => check(source, ['revisions', index], revision)),
    ),
    ...sources.flatMap((source) => (source.retired ? check(source, ['retired'], source.retired) : [])),
  ];
};
