import { listChangeGroups } from '../history/change-list.ts';
import type { SiteContent } from '../content/site-content.ts';

/** Every change as one row of a flat table, newest first. */
export function listChangeRows(content: SiteContent) {
  return listChangeGroups(content).flatMap(({ difference: { capability, older, newer }, rows }) =>
    rows.map(({ client, platform, direction, before, after, address }) => ({
      capability: capability.id,
      revision: newer.id,
      revisionBefore: older.id,
      client: client.id,
      clientName: client.name,
      platform: platform ?? '',
      direction,
      before,
      after,
      address,
    })),
  );
}
