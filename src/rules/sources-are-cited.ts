import { listReferences } from '../domain/content/references.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** A source that nothing rests on tells the reader nothing. */
export const sourcesAreCited: Rule = (content) => {
  const cited = new Set(listReferences(content).flatMap(({ folder, id }) => (folder === 'sources' ? [id] : [])));
  return content.sources
    .filter(({ id }) => !cited.has(id))
    .map((source) => problemAt(source, [], 'Nothing cites this source. Cite it or delete the file.'));
};
