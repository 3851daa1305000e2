import { sortEntries } from '../domain/content/order.ts';
import type {
  Capability,
  Client,
  Entry,
  Folder,
  SiteContent,
  Source,
  Statement,
  Support,
} from '../domain/content/site-content.ts';
import type { ClientData } from '../schema/client.ts';
import type { SiteData } from '../schema/site.ts';
import { folders, type ContentFile } from './content-files.ts';

/** A file with what is sound in it. `data` is missing where nothing is. */
export type ReadEntry = Entry & { folder: ContentFile['folder']; data?: unknown; body?: string };

/** Each statement with its source and revision written out, the platforms in their order. A statement whose table is unknown is left out: a rule reports the id. */
function completeSupport(
  support: ClientData['support'],
  tables: Map<string, { source: string; first: string }>,
  platforms: readonly string[],
): Support {
  const orderOf = ([platform]: readonly [string, unknown]) => platforms.indexOf(platform);
  const complete = (capability: string, statements: ClientData['support'][string][string]): Statement[] =>
    statements.flatMap(({ status, since, source }) => {
      const table = tables.get(capability);
      const whole = {
        status,
        since: since ?? (source === undefined ? table?.first : undefined),
        source: source ?? table?.source,
      };
      return whole.since === undefined || whole.source === undefined ? [] : [whole as Statement];
    });
  return Object.fromEntries(
    Object.entries(support).map(([capability, row]) => [
      capability,
      Object.fromEntries(
        Object.entries(row)
          .sort((a, b) => orderOf(a) - orderOf(b))
          .map(([platform, statements]) => [platform, complete(capability, statements)]),
      ),
    ]),
  );
}

/** Capability id → its table and the id of the table's first revision. */
export function mapTables(
  capabilities: Capability[],
  sources: Source[],
): Map<string, { source: string; first: string }> {
  return new Map(
    capabilities.flatMap(({ id, table }) => {
      const first = sources.find((source) => source.id === table)?.revisions.at(-1)?.id;
      return first === undefined ? [] : [[id, { source: table, first }] as const];
    }),
  );
}

/** Puts the entries of every folder together. Lists with an order follow it. */
export function assemble(entries: readonly ReadEntry[]): SiteContent {
  const inFolder = (folder: Folder): Entry[] => {
    const sound = entries.filter((entry) => entry.folder === folder && entry.data !== undefined);
    return sortEntries(
      sound.map(({ id, file, data, body }) => ({
        id,
        file,
        ...(data as object),
        ...(body === undefined ? {} : { body }),
      })),
    );
  };
  const lists = Object.fromEntries(folders.map((folder) => [folder, inFolder(folder)]));
  const content = {
    ...lists,
    site: entries.find(({ folder, data }) => folder === 'site' && data !== undefined)?.data as SiteData,
  } as SiteContent;
  const tables = mapTables(content.capabilities, content.sources);
  const order = content.platforms.map(({ id }) => id);
  const clients = (content.clients as unknown as (Entry & ClientData)[]).map((client) => ({
    ...client,
    support: completeSupport(client.support, tables, order),
  }));
  return { ...content, clients: clients as Client[] };
}
