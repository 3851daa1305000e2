import type { Revision } from '../content/site-content.ts';
import { statusWords } from '../verdict/words.ts';
import { describeDate } from '../words/dates.ts';
import type { ChangeGroup } from './change-list.ts';
import { describeExtent } from './change-words.ts';
import type { RevisionCounts } from './revision-counts.ts';
import { printedStatuses } from './timeline.ts';

/** The columns in which the revisions of a table are counted. */
export const revisionHeads: readonly string[] = [
  'Revision',
  'Date',
  'Clients',
  ...printedStatuses.map((status) => statusWords[status].label),
  'Changed',
];

/** A revision in these columns, behind its name. */
export interface RevisionNumbers {
  revision: Revision;
  cells: string[];
}

/**
 * How many clients, and cells of each status, a table's revisions have, and how much each changed, newest first.
 * @param counts oldest first
 */
export function listRevisionNumbers(
  counts: readonly RevisionCounts[],
  changes: readonly Pick<ChangeGroup, 'difference'>[],
): RevisionNumbers[] {
  const extents = new Map(changes.map(({ difference }) => [difference.newer.id, describeExtent(difference)]));
  return counts.toReversed().map(({ revision, clients, statuses }) => ({
    revision,
    cells: [
      describeDate(revision),
      String(clients),
      ...printedStatuses.map((status) => String(statuses.get(status) ?? 0)),
      extents.get(revision.id) ?? 'The first known revision',
    ],
  }));
}
