import { revisionAddress, revisionDataAddress } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { countRevisions } from '../../history/revision-counts.ts';

/** Every revision of every table with what it counts, the newest of each first. */
export const listRevisions = (content: SiteContent) =>
  content.capabilities.flatMap((capability) =>
    countRevisions(content, capability)
      .toReversed()
      .map(({ revision: { id, date, dateMeaning, notBefore }, clients, statuses }) => ({
        capability: capability.id,
        table: capability.table,
        id,
        date,
        dateMeaning,
        notBefore,
        clients,
        statuses: Object.fromEntries(statuses),
        address: revisionAddress(capability.id, id),
        data: { address: revisionDataAddress(capability.id, id) },
      })),
  );
