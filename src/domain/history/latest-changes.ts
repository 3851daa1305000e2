import { cellAddress, type PageLink } from '../content/addresses.ts';
import type { Capability, SiteContent } from '../content/site-content.ts';
import { findRevision, tableOf } from '../content/sources.ts';
import { describeDate } from '../words/dates.ts';
import { describeChange } from './change-words.ts';
import { listDifferences } from './revision-diff.ts';

/** What one revision changed, in words, each change leading to its answer. */
export interface LatestChanges {
  /** "Seen by 31 August 2024" */
  seen: string;
  changes: PageLink[];
}

/** So many changes are told where the table is introduced. */
const most = 10;

/** The latest changes of a capability's table, by revision, newest first. */
export function listLatestChanges(content: SiteContent, capability: Capability): LatestChanges[] {
  const source = tableOf(content, capability);
  const latest = listDifferences(content, capability)
    .flatMap(({ changes }) => changes)
    .slice(0, most);
  return [...Map.groupBy(latest, ({ revision }) => revision)].map(([revision, group]) => ({
    seen: `Seen ${describeDate(findRevision(source, revision))}`,
    changes: group.map((change) => ({
      address: cellAddress(change.client.id, change.capability, change.platform),
      name: describeChange(change, content.platforms),
    })),
  }));
}
