import type { Capability, Revision, SiteContent, Status } from '../content/site-content.ts';
import { tableOf } from '../content/sources.ts';
import { readRevision } from './revision-table.ts';

/** How many cells of each status a revision has, and how many clients it lists. */
export interface RevisionCounts {
  revision: Revision;
  clients: number;
  statuses: Map<Status, number>;
}

/** What a table's revisions count, oldest first. */
export function countRevisions(content: SiteContent, capability: Capability): RevisionCounts[] {
  return tableOf(content, capability)
    .revisions.toReversed()
    .map((revision) => {
      const { rows } = readRevision(content.clients, capability, revision.id);
      const all = rows.flatMap(({ cells }) => Object.values(cells));
      return {
        revision,
        clients: rows.length,
        statuses: new Map([...Map.groupBy(all, (status) => status)].map(([status, group]) => [status, group.length])),
      };
    });
}
