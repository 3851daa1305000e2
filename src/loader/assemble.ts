import { sortEntries } from '../domain/content/order.ts';
import type { Entry, ProseFolder, SiteContent, Statement, Support } from '../domain/content/site-content.ts';
import type { CollectionName, FileData, Folder } from '../schema/collections.ts';

/** A file with what is sound in it. `data` is missing where nothing is, `body` where there is no prose or it is not sound. */
export interface ReadFile extends Entry {
  folder: CollectionName;
  data?: unknown;
  body?: string;
}

type SoundFile<Name extends CollectionName> = ReadFile & { folder: Name; data: FileData<Name> };

/** The data of a file is what the schema of its collection gave. */
const isSound =
  <Name extends CollectionName>(folder: Name) =>
  (file: ReadFile): file is SoundFile<Name> =>
    file.folder === folder && file.data !== undefined;

/** The table of a capability, and the id of its first revision. */
export interface FirstWord {
  source: string;
  first: string;
}

/** Capability id → its table. A capability whose table is missing or has no revision is left out: a rule reports that. */
export function mapTables({
  capabilities,
  sources,
}: Pick<SiteContent, 'capabilities' | 'sources'>): Map<string, FirstWord> {
  return new Map(
    capabilities.flatMap(({ id, table }) => {
      const first = sources.find((source) => source.id === table)?.revisions.at(-1)?.id;
      return first === undefined ? [] : [[id, { source: table, first }] as const];
    }),
  );
}

type WrittenSupport = FileData<'clients'>['support'];
type WrittenStatement = WrittenSupport[string][string][number];

/** A statement whose table is unknown is left out: a rule reports the id. */
function completeStatement({ since, source, ...said }: WrittenStatement, table: FirstWord | undefined): Statement[] {
  const [from, revision] = source === undefined ? [table?.source, since ?? table?.first] : [source, since];
  return from === undefined || revision === undefined ? [] : [{ ...said, since: revision, source: from }];
}

/** Each statement with its source and revision written out, the platforms in their order. */
function completeSupport(
  support: WrittenSupport,
  tables: ReadonlyMap<string, FirstWord>,
  platforms: readonly string[],
): Support {
  const completeRow = (row: WrittenSupport[string], table: FirstWord | undefined) =>
    Object.entries(row)
      .sort(([a], [b]) => platforms.indexOf(a) - platforms.indexOf(b))
      .map(([platform, said]) => [platform, said.flatMap((one) => completeStatement(one, table))] as const);
  return Object.fromEntries(
    Object.entries(support).map(([capability, row]) => [
      capability,
      Object.fromEntries(completeRow(row, tables.get(capability))),
    ]),
  );
}

/** Stands for content/site.yaml where it cannot be read, so that the rest is judged: nothing happened after its review. */
export const noSite: FileData<'site'> = {
  title: '',
  reviewed: '9999-12-31',
  repository: '',
  search: { fillers: [], ordinaryWords: [], littleWords: [], sameWords: [], commonNames: [], connectors: [] },
  inventory: {
    makers: [],
    stores: [],
    families: [],
    editions: [],
    commonNames: [],
    forms: [],
    parts: [],
    doubts: [],
    languages: [],
  },
  dataFormat: [],
};

/** Puts the entries of every folder together, each list in its order. */
export function assemble(files: readonly ReadFile[]): SiteContent {
  const listData = <Name extends Folder>(folder: Name) =>
    sortEntries(files.filter(isSound(folder)).map(({ id, file, data }) => ({ id, file, ...data })));
  const listProse = <Name extends ProseFolder>(folder: Name) =>
    sortEntries(files.filter(isSound(folder)).map(({ id, file, data, body = '' }) => ({ id, file, ...data, body })));
  const [platforms, capabilities, sources] = [listData('platforms'), listProse('capabilities'), listData('sources')];
  const tables = mapTables({ capabilities, sources });
  const order = platforms.map(({ id }) => id);
  return {
    site: files.find(isSound('site'))?.data ?? noSite,
    clients: listData('clients').map((client) => ({
      ...client,
      support: completeSupport(client.support, tables, order),
    })),
    platforms,
    capabilities,
    sources,
    notes: listProse('notes'),
    disputes: listData('disputes'),
    'powershell-modules': listProse('powershell-modules'),
    errors: listData('errors'),
    terms: listData('terms'),
    guides: listProse('guides'),
  };
}
