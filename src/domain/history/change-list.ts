import { cellAddress, clientAddress } from '../content/addresses.ts';
import { deriveOnce } from '../content/derive-once.ts';
import { compare } from '../content/order.ts';
import { isInScope } from '../content/scope.ts';
import type { Client, Note, SiteContent } from '../content/site-content.ts';
import { shortName, sortByName } from '../names/client-names.ts';
import { listNotesNaming } from '../verdict/answer-notes.ts';
import { type ChangeKind, findChangeKind } from './change-kinds.ts';
import { describeStep, describeTurn } from './change-words.ts';
import { type Difference, listDifferences } from './revision-diff.ts';

/** One change of one table, of a cell or of a row's name. */
export interface ChangeRow {
  client: Client;
  clientName: string;
  /** Id of the platform. Missing where a row is renamed, and so is its name. */
  platform?: string;
  platformName?: string | undefined;
  direction: ChangeKind;
  before: string;
  after: string;
  /** What changed, in words. */
  turn: string;
  /** The same beside the name of its direction. Empty where that says it all. */
  step: string;
  /** Where the client's answer or page is. */
  address: string;
  /** What is known of the change's history, where a note names the client. */
  notes: Note[];
}

/** What one revision of one table changed. */
export interface ChangeGroup {
  difference: Difference;
  rows: ChangeRow[];
}

function listCellRows({ capability, changes }: Difference, { notes, platforms }: SiteContent): ChangeRow[] {
  return changes.map((change) => {
    const { client, platform, before, after } = change;
    const cell = { client: client.id, platform, capability: capability.id };
    return {
      client,
      clientName: shortName(client),
      platform,
      platformName: platforms.find(({ id }) => id === platform)?.shortName,
      direction: findChangeKind(change),
      before,
      after,
      turn: describeTurn(change),
      step: describeStep(change),
      address: cellAddress(client.id, capability.id, platform),
      notes: listNotesNaming(notes, client).filter(({ kind, scope }) => kind === 'history' && isInScope(scope, cell)),
    };
  });
}

const listNameRows = ({ renamings }: Difference): ChangeRow[] =>
  renamings.map(({ client, before, after }) => ({
    client,
    clientName: shortName(client),
    direction: 'renamed',
    before,
    after,
    turn: `${before} → ${after}`,
    step: '',
    address: clientAddress(client.id),
    notes: [],
  }));

/** What differs between two revisions, change by change. */
export const listChangesBetween = (difference: Difference, content: SiteContent): ChangeRow[] => [
  ...listCellRows(difference, content),
  ...listNameRows(difference),
];

/** Puts what differs in the order of the clients' names. */
function sortDifferences({ clients }: SiteContent): (difference: Difference) => Difference {
  const places = new Map(sortByName(clients).map((client, place) => [client, place]));
  const sort = <Of extends { client: Client }>(parts: readonly Of[]): Of[] =>
    parts.toSorted((a, b) => compare(places.get(a.client), places.get(b.client)));
  return (one) => ({ ...one, changes: sort(one.changes), renamings: sort(one.renamings) });
}

/** Every change of every table, by revision, newest first; within one by client. Listed once for each content. */
export const listChangeGroups = deriveOnce((content: SiteContent): readonly ChangeGroup[] => {
  const differences = content.capabilities
    .flatMap((capability) => listDifferences(content, capability))
    .map(sortDifferences(content));
  const groups = differences.map((difference) => ({ difference, rows: listChangesBetween(difference, content) }));
  return groups.sort((a, b) => compare(b.difference.newer.id, a.difference.newer.id));
});

/** Changes by what they are of, each under its revision. */
function splitGroups(
  groups: readonly ChangeGroup[],
  keyOf: (row: ChangeRow) => string | undefined,
): ReadonlyMap<string, ChangeGroup[]> {
  const split = new Map<string, ChangeGroup[]>();
  for (const { difference, rows } of groups)
    for (const [key, own] of Map.groupBy(rows, keyOf))
      if (key !== undefined) split.set(key, [...(split.get(key) ?? []), { difference, rows: own }]);
  return split;
}

/** Client id → what the tables changed about it, newest first. */
export const mapChangesOfClients = deriveOnce((content: SiteContent) =>
  splitGroups(listChangeGroups(content), ({ client }) => client.id),
);

/** Platform id → what the tables changed on it, newest first. */
export const mapChangesOfPlatforms = deriveOnce((content: SiteContent) =>
  splitGroups(listChangeGroups(content), ({ platform }) => platform),
);

/** The same without what changed no cell and no name, which is on the page of its revision. */
export const listShownChanges = (content: SiteContent): ChangeGroup[] =>
  listChangeGroups(content).filter(({ rows }) => rows.length > 0);

/** How many changes there are between two revisions. */
export const countChanges = ({ changes, renamings }: Difference): number => changes.length + renamings.length;

/** The id of a revision's changes on their page. */
export function changeGroupId({ capability, newer }: Pick<Difference, 'capability' | 'newer'>): string {
  return `${capability.id}-${newer.id}`;
}
