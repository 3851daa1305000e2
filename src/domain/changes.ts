import type { Client, Source, Status } from './site-content.ts';
import { foldStatements } from './statements.ts';

/** One cell that reads otherwise from one revision of a source on. `before` is missing where the source had not spoken of it. */
export interface Change {
  client: Client;
  platform: string;
  capability: string;
  source: string;
  revision: string;
  before?: Status;
  after: Status;
}

/** Every change of every cell after the source's first revision, newest first; within one revision by client. */
export function listChanges(clients: readonly Client[], capability: string, source: Source): Change[] {
  const first = source.revisions.at(-1)?.id;
  const changes = clients.flatMap((client) =>
    Object.entries(client.support[capability] ?? {}).flatMap(([platform, statements]) =>
      statements
        .filter((statement) => statement.source === source.id && statement.since !== first)
        .map((statement): Change => {
          const earlier = statements.filter(({ since }) => since < statement.since);
          const before = foldStatements(earlier, source.id, statement.since)?.status;
          return { client, platform, capability, source: source.id, revision: statement.since, before, after: statement.status };
        }),
    ),
  );
  return changes.sort((a, b) => (a.revision < b.revision ? 1 : a.revision > b.revision ? -1 : 0));
}
