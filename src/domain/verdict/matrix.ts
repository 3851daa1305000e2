import { capabilityAddress, clientAddress, platformAddress } from '../content/addresses.ts';
import { compare } from '../content/order.ts';
import { categories } from '../../schema/client.ts';
import type { Capability, Client, Platform, SiteContent } from '../content/site-content.ts';
import { shortName, sortByName } from '../names/client-names.ts';
import { nameCategory } from '../names/labels.ts';
import { findAnswer, type Answer } from './answer.ts';
import type { Verdict } from './verdict.ts';

/** The head of a row or column: what it is about and where that page is. */
export interface Head {
  id: string;
  name: string;
  address: string;
  remark?: string;
}

export interface Row {
  head: Head;
  /** Whom the row is about, if it is one client. */
  client?: Client;
  answers: Answer[];
}

/** Answers in rows and columns. */
export interface Matrix {
  columns: Head[];
  rows: Row[];
}

const clientHead = (client: Client): Head => ({
  id: client.id,
  name: shortName(client),
  address: clientAddress(client.id),
  remark:
    client.lifecycle.state === 'retired' || client.lifecycle.state === 'retiring' ? client.lifecycle.state : undefined,
});

const platformHead = ({ id, shortName }: Platform): Head => ({ id, name: shortName, address: platformAddress(id) });

const capabilityHead = ({ id, name }: Capability): Head => ({ id, name, address: capabilityAddress(id) });

/** A row for every client, by name. */
function buildRowsOfClients(content: SiteContent, columns: Head[], answer: (client: Client) => Answer[]): Matrix {
  return {
    columns,
    rows: sortByName(content.clients).map((client) => ({ head: clientHead(client), client, answers: answer(client) })),
  };
}

/** One capability: every client by platform. */
export function buildCapabilityMatrix(content: SiteContent, capability: Capability): Matrix {
  const { platforms } = content;
  return buildRowsOfClients(content, platforms.map(platformHead), (client) =>
    platforms.map((platform) => findAnswer(content, client, platform, capability)),
  );
}

/** One platform: every client by capability. */
export function buildPlatformMatrix(content: SiteContent, platform: Platform): Matrix {
  const { capabilities } = content;
  return buildRowsOfClients(content, capabilities.map(capabilityHead), (client) =>
    capabilities.map((capability) => findAnswer(content, client, platform, capability)),
  );
}

/** One client: every capability by platform. */
export function buildClientMatrix(content: SiteContent, client: Client): Matrix {
  return {
    columns: content.platforms.map(platformHead),
    rows: content.capabilities.map((capability) => ({
      head: capabilityHead(capability),
      answers: content.platforms.map((platform) => findAnswer(content, client, platform, capability)),
    })),
  };
}

/** How many answers have each status, for the statuses that occur. */
export function countStatuses(answers: readonly Answer[]): Map<Verdict['status'], number> {
  const counts = new Map<Verdict['status'], number>();
  for (const { verdict } of answers) counts.set(verdict.status, (counts.get(verdict.status) ?? 0) + 1);
  return counts;
}

/** Rows that stand together under a head. */
export interface RowGroup {
  id: string;
  name: string;
  /** Closed until somebody asks for it. */
  isClosed?: boolean;
  rows: Row[];
}

const isRetired = ({ client }: Row) => client?.lifecycle.state === 'retired';

/** Whether no source says anything of a client anywhere. */
const isSilent = ({ client }: Row) =>
  Object.values(client?.support ?? {}).every((ofPlatforms) =>
    Object.values(ofPlatforms).every((statements) => statements.length === 0),
  );

/** Those that people ask for first stand first; then the others as they stand. */
const putFirst = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => compare(a.client?.order ?? Infinity, b.client?.order ?? Infinity));

/** Rows of clients in the order in which people look for them: those in use by category, those of which nothing is said, the retired. */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  const [retired, living] = [rows.filter(isRetired), rows.filter((row) => !isRetired(row))];
  const [silent, spoken] = [living.filter(isSilent), living.filter((row) => !isSilent(row))];
  const inUse = categories.map((category) => ({
    id: category,
    name: nameCategory(category),
    rows: putFirst(spoken.filter(({ client }) => client?.category === category)),
  }));
  const others: RowGroup[] = [
    { id: 'silent', name: 'No source says anything of these', rows: silent },
    { id: 'retired', name: 'Retired', isClosed: true, rows: retired },
  ];
  return [...inUse, ...others].filter((group) => group.rows.length > 0);
}
