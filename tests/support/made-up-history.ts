import type { Client, SiteContent, Source, Statement, Status } from '../../src/domain/content/site-content.ts';
import {
  aCapability,
  aClient,
  aContent,
  anEvent,
  aLifecycle,
  aPlatform,
  aSource,
  aStatement,
  aTable,
  revisionsOf,
} from './builders.ts';
import type { PrintedTable } from './printed-tables.ts';
import type { Random } from './random.ts';

/** Tables that were never printed, oldest first, and the content that says the same. */
export interface MadeUpHistory {
  tables: PrintedTable[];
  content: SiteContent;
}

const printedStatuses: Status[] = ['supported', 'planned', 'not-applicable'];
const platformIds = ['android', 'ios', 'macos'];
const clientIds = ['mail', 'chat', 'notes', 'board'];

/** Ids of days and of places within one day, in order. */
function inventRevisions(random: Random): string[] {
  return Array.from(
    { length: 1 + random.below(5) },
    (_, index) => `2021-${String(index * 2 + 1 + random.below(2)).padStart(2, '0')}-0${1 + random.below(9)}`,
  ).flatMap((day) => (random.below(3) === 0 ? [`${day}-1`, `${day}-2`] : [day]));
}

/** Rows come, go and come back, cells change, names change, at times in their capitals alone. The column of macOS may be new. */
function inventTables(random: Random): PrintedTable[] {
  const withMacos = random.below(2) === 0 ? 0 : random.below(4);
  let rows = new Map<string, Record<string, string>>();
  const names = new Map(clientIds.map((id) => [id, `${id} 0`]));
  return inventRevisions(random).map((revision, place) => {
    const platforms = platformIds.filter((platform) => platform !== 'macos' || place >= withMacos);
    rows = new Map(
      clientIds.flatMap((client) => {
        const before = rows.get(client);
        const isListed =
          random.below(4) === 0 ? before === undefined : before !== undefined || (place === 0 && random.below(2) === 0);
        const invent = (platform: string) =>
          (random.below(2) === 0 ? before?.[platform] : undefined) ?? printedStatuses[random.below(3)]!;
        return isListed
          ? [[client, Object.fromEntries(platforms.map((platform) => [platform, invent(platform)]))] as const]
          : [];
      }),
    );
    for (const client of rows.keys()) {
      const turn = random.below(6);
      if (turn === 0) names.set(client, `${client} ${place + 1}`);
      if (turn === 1) names.set(client, names.get(client)!.toUpperCase());
    }
    return {
      capability: 'sign-in',
      revision,
      rows,
      names: new Map([...rows.keys()].map((client) => [client, names.get(client)!])),
    };
  });
}

/** A statement wherever a cell reads otherwise than at the table before. */
function stateCell(tables: readonly PrintedTable[], client: string, platform: string): Statement[] {
  let before: string | undefined;
  return tables.flatMap(({ revision, rows }) => {
    const status = rows.get(client)?.[platform] ?? (before && 'unlisted');
    if (status === before || status === undefined) return [];
    before = status;
    return [aStatement({ status: status as Status, since: revision })];
  });
}

function stateNames(
  tables: readonly PrintedTable[],
  client: string,
  source: string | undefined,
): Client['printedNames'] {
  let before: string | undefined;
  return tables.flatMap(({ revision, names }) => {
    const name = names.get(client);
    if (name === undefined || name === before) return [];
    before = name;
    return [{ name, since: revision, ...(source && { source }) }];
  });
}

/** What another, live source says besides: it is no part of any table. */
function stateBeside(random: Random): Statement[] {
  if (random.below(2) === 0) return [];
  return [
    aStatement({
      source: 'docs',
      since: ['2021-03-04', '2025-03-04'][random.below(2)]!,
      status: (['supported', 'partial', 'planned', 'unsupported'] as const)[random.below(4)]!,
    }),
  ];
}

/** Invents a history; its statements and names stand in any order. */
export function inventHistory(random: Random): MadeUpHistory {
  const tables = inventTables(random);
  const source: Source = aTable({ revisions: revisionsOf(...tables.map(({ revision }) => revision).toReversed()) });
  const clients = clientIds.map((id, place) => {
    const cells = platformIds.map(
      (platform) => [platform, random.shuffle([...stateCell(tables, id, platform), ...stateBeside(random)])] as const,
    );
    return aClient({
      id,
      name: `Maker ${id}`,
      printedNames: random.shuffle(stateNames(tables, id, ['table', undefined][random.below(2)])),
      lifecycle: place === 0 ? aLifecycle({ state: 'retired', events: [anEvent()] }) : aLifecycle(),
      support: { 'sign-in': Object.fromEntries(cells.filter(([, statements]) => statements.length > 0)) },
    });
  });
  const docs = aSource({ revisions: revisionsOf('2025-03-04', '2021-03-04') });
  const platforms = platformIds.map((id, order) => aPlatform({ id, order }));
  return { tables, content: aContent({ clients, platforms, capabilities: [aCapability()], sources: [source, docs] }) };
}

/** The same content with the statements and names of every client in another order. */
export function shuffleStatements(content: SiteContent, random: Random): SiteContent {
  const clients = content.clients.map((client) => ({
    ...client,
    printedNames: random.shuffle(client.printedNames),
    support: Object.fromEntries(
      Object.entries(client.support).map(([capability, row]) => [
        capability,
        Object.fromEntries(Object.entries(row).map(([platform, statements]) => [platform, random.shuffle(statements)])),
      ]),
    ),
  }));
  return { ...content, clients };
}
