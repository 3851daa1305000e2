import type { Capability, Client, SiteContent } from '../content/site-content.ts';
import { describeDate } from '../words/dates.ts';
import { mapChangesOfClients } from './change-list.ts';
import { describeTurns } from './change-words.ts';

/** What one table changed about a client, revision by revision, the newest first. */
export interface ClientHistory {
  capability: Capability;
  /** "Seen by 8 May 2021: planned → supported on Android, iOS" */
  turns: string[];
}

/** What the tables changed in the cells of a client; a table that changed none is left out. */
export function listClientHistory(content: SiteContent, client: Client): ClientHistory[] {
  const groups = mapChangesOfClients(content).get(client.id) ?? [];
  const ofCells = groups
    .map(({ difference, rows }) => ({ difference, rows: rows.filter(({ platform }) => platform !== undefined) }))
    .filter(({ rows }) => rows.length > 0);
  return content.capabilities
    .map((capability) => ({
      capability,
      turns: ofCells
        .filter(({ difference }) => difference.capability === capability)
        .map(({ difference, rows }) => `Seen ${describeDate(difference.newer)}: ${describeTurns(rows)}`),
    }))
    .filter(({ turns }) => turns.length > 0);
}
