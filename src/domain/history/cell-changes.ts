import type { Client, Source, Status } from '../content/site-content.ts';
import { statementAt } from '../verdict/statements.ts';

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

/** The cells that read otherwise at one revision of a source than at an older one, by client. */
function compareCells(
  clients: readonly Client[],
  capability: string,
  source: string,
  older: string,
  newer: string,
): Change[] {
  return clients.flatMap((client) =>
    Object.entries(client.support[capability] ?? {}).flatMap(([platform, statements]): Change[] => {
      const read = (revision: string): Status => statementAt(statements, source, revision)?.status ?? 'unlisted';
      const [before, after] = [read(older), read(newer)];
      return before === after ? [] : [{ client, platform, capability, source, revision: newer, before, after }];
    }),
  );
}

/** Each revision of a source with the one before it, newest first. */
export function pairRevisions({ revisions }: Pick<Source, 'revisions'>): { older: string; newer: string }[] {
  return revisions.slice(0, -1).map(({ id }, index) => ({ newer: id, older: revisions[index + 1]?.id ?? '' }));
}

/** Every change of every cell after the source's first revision, newest first; within one revision by client. */
export function listChanges(clients: readonly Client[], capability: string, source: Source): Change[] {
  return pairRevisions(source).flatMap(({ older, newer }) =>
    compareCells(clients, capability, source.id, older, newer),
  );
}
