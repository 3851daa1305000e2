import { cellAddress, cellId } from './cell-address.ts';
import { findEnd, type LifecycleEvent } from './lifecycle.ts';
import { shortName, sortByName } from './names.ts';
import type { Capability, Client, Platform, SiteContent } from './site-content.ts';
import { mapSources } from './sources.ts';
import { decideVerdict, type Verdict } from './verdict.ts';
import { evidenceWords, wordDate } from './wording.ts';

/** The answer for one client on one platform for one capability. */
export interface Answer {
  client: Client;
  platform: Platform;
  capability: Capability;
  verdict: Verdict;
  /** The event by which the client is gone from the platform, if it is. */
  end?: LifecycleEvent;
}

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
export interface SupportTable {
  columns: Head[];
  rows: Row[];
}

/** The answer for one client on one platform for one capability, from what the sources say of it. */
export function findAnswer(content: SiteContent, client: Client, platform: Platform, capability: Capability): Answer {
  const statements = client.support[capability.id]?.[platform.id] ?? [];
  return {
    client,
    platform,
    capability,
    verdict: decideVerdict(statements, mapSources(content)),
    end: findEnd(client, platform.id, content),
  };
}

/** Every answer there is, in the order of capabilities, clients by name, and platforms. */
export function listAnswers(content: SiteContent): Answer[] {
  return content.capabilities.flatMap((capability) =>
    sortByName(content.clients).flatMap((client) =>
      content.platforms.map((platform) => findAnswer(content, client, platform, capability)),
    ),
  );
}

/** The id of an answer on its client's page, after the `#`. */
export function answerId({ capability, platform }: Pick<Answer, 'capability' | 'platform'>): string {
  return cellId(capability.id, platform.id);
}

/** Where an answer is told in full, from the root of the site. */
export function answerAddress({ client, capability, platform }: Answer): string {
  return cellAddress(client.id, capability.id, platform.id);
}

/** Statuses that a caveat or an end limits: of the others there is nothing to limit. */
export const spoken: Verdict['status'][] = ['supported', 'partial', 'planned', 'unsupported'];

/** What stands under a status: evidence unless the withdrawn table stands alone, and the end of an edition. A retired client says so in its head. */
export function wordRemarks({ client, verdict, end }: Answer): string {
  const evidence =
    verdict.evidence === 'confirmed' || verdict.evidence === 'disputed'
      ? evidenceWords[verdict.evidence].label.toLowerCase()
      : undefined;
  const ended =
    end && client.lifecycle.state !== 'retired' && spoken.includes(verdict.status)
      ? `ended ${wordDate(end)}`
      : undefined;
  return [evidence, ended].filter(Boolean).join(', ');
}

/** An answer by its ids. */
export const placeOf = ({ client, platform, capability }: Answer) => ({
  client: client.id,
  platform: platform.id,
  capability: capability.id,
});

const clientHead = (client: Client): Head => ({
  id: client.id,
  name: shortName(client),
  address: `/clients/${client.id}/`,
  remark:
    client.lifecycle.state === 'retired' || client.lifecycle.state === 'retiring' ? client.lifecycle.state : undefined,
});
const platformHead = ({ id, shortName }: Platform): Head => ({ id, name: shortName, address: `/platforms/${id}/` });
const capabilityHead = ({ id, name }: Capability): Head => ({ id, name, address: `/capabilities/${id}/` });

/** A row for every client, by name. */
function tabulateClients(content: SiteContent, columns: Head[], answer: (client: Client) => Answer[]): SupportTable {
  return {
    columns,
    rows: sortByName(content.clients).map((client) => ({ head: clientHead(client), client, answers: answer(client) })),
  };
}

/** One capability: every client by platform. */
export function tabulateCapability(content: SiteContent, capability: Capability): SupportTable {
  const { platforms } = content;
  return tabulateClients(content, platforms.map(platformHead), (client) =>
    platforms.map((platform) => findAnswer(content, client, platform, capability)),
  );
}

/** One platform: every client by capability. */
export function tabulatePlatform(content: SiteContent, platform: Platform): SupportTable {
  const { capabilities } = content;
  return tabulateClients(content, capabilities.map(capabilityHead), (client) =>
    capabilities.map((capability) => findAnswer(content, client, platform, capability)),
  );
}

/** One client: every capability by platform. */
export function tabulateClient(content: SiteContent, client: Client): SupportTable {
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
