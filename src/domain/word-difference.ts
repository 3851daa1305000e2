import type { Difference } from './differences.ts';
import type { Revision } from './site-content.ts';
import { wordCount } from './word-count.ts';
import { formatDate } from './wording.ts';

/** A revision by its day, with its place among those of one day: 8 May 2021 (2). */
export function nameRevision({ id, date }: Pick<Revision, 'id' | 'date'>): string {
  const [, place] = /-\d\d-\d\d-(\d)$/.exec(id) ?? [];
  return place === undefined ? formatDate(date) : `${formatDate(date)} (${place})`;
}

/** How much differs: "67 cells changed; 5 rows renamed; 34 rows in other capital letters". */
export function wordExtent({
  changes,
  renamings,
  recased,
}: Pick<Difference, 'changes' | 'renamings' | 'recased'>): string {
  const parts = [
    changes.length > 0 && `${wordCount(changes.length, 'cell')} changed`,
    renamings.length > 0 && `${wordCount(renamings.length, 'row')} renamed`,
    recased > 0 && `${wordCount(recased, 'row')} in other capital letters`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : 'Nothing changed in cells or names';
}
