import { cellAddress, type PageLink } from '../content/addresses.ts';
import type { Capability, SiteContent } from '../content/site-content.ts';
import { findRevision, tableOf } from '../content/sources.ts';
import { describeDate } from '../words/dates.ts';
import { listChanges } from './cell-changes.ts';
import { describeChange } from './change-words.ts';

/** What one revision changed, in words, each change leading to its answer. */
export interface LatestChanges {
  /** "Seen by 31 August 2024" */
  seen: string;
  changes: PageLink[];
}

/** So many changes are told where the table is introduced. */
const most = 10;

/** The latest changes of a capability's table, by revision, newest first. */
export function listLatestChanges(
  { clients, sources, platforms }: SiteContent,
  { id, ...rest }: Capability,
): LatestChanges[] {
  const source = tableOf({ sources }, { id, ...rest });
  const latest = listChanges(clients, id, source).slice(0, most);
  return [...Map.groupBy(latest, ({ revision }) => revision)].map(([revision, group]) => ({
    seen: `Seen ${describeDate(findRevision(source, revision))}`,
    changes: group.map((change) => ({
      address: cellAddress(change.client.id, change.capability, change.platform),
      name: describeChange(change, platforms),
    })),
  }));
}
