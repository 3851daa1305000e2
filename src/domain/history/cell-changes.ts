import type { Client, Source, Status } from '../content/site-content.ts';

/** One cell that reads otherwise at a revision of a source. A client that the source does not list, or no longer, reads "unlisted". */
export interface Change {
  client: Client;
  platform: string;
  capability: string;
  source: string;
  revision: string;
  before: Status;
  after: Status;
}

/** Each revision of a source with the one before it, newest first. */
export function pairRevisions({ revisions }: Pick<Source, 'revisions'>): { older: string; newer: string }[] {
  return revisions.slice(0, -1).map(({ id }, index) => ({ newer: id, older: revisions[index + 1]?.id ?? '' }));
}
