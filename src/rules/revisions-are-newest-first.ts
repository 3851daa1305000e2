import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** Revisions sort by their ids, which are their dates; none is later than the review of the facts. */
export const revisionsAreNewestFirst: Rule = ({ sources, site }) =>
  sources.flatMap((source) =>
    source.revisions.flatMap(({ id, date }, index) => {
      const path = ['revisions', index, 'id'];
      const before = source.revisions[index - 1];
      if (id.replace(/(\d{4}-\d\d-\d\d)-\d$/, '$1') !== date)
        return [
          problemAt(
            source,
            path,
            `"${id}" is not the date ${date}. Expected the date, with -1 to -9 where it has several.`,
          ),
        ];
      if (before?.id === id)
        return [
          problemAt(source, path, `"${id}" stands twice. Expected ids of their own, such as ${date}-1 and ${date}-2.`),
        ];
      if (before !== undefined && before.id < id)
        return [problemAt(source, path, `"${id}" stands below "${before.id}". Expected the newest first.`)];
      if (date > site.reviewed)
        return [
          problemAt(
            source,
            ['revisions', index, 'date'],
            `"${date}" is after ${site.reviewed}, the day of the review. Expected a date up to it, or a new review in content/site.yaml.`,
          ),
        ];
      return [];
    }),
  );
