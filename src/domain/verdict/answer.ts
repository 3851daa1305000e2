import { cellAddress, cellId } from '../content/addresses.ts';
import { deriveOnce } from '../content/derive-once.ts';
import type { Capability, Client, Platform, SiteContent } from '../content/site-content.ts';
import { mapSources } from '../content/sources.ts';
import { sortByName } from '../names/client-names.ts';
import { findEnd, type LifecycleEvent } from './lifecycle.ts';
import { decideVerdict, type Verdict } from './verdict.ts';

/** The answer for one client on one platform for one capability. */
export interface Answer {
  client: Client;
  platform: Platform;
  capability: Capability;
  verdict: Verdict;
  /** The event by which the client is gone from the platform, if it is. */
  end?: LifecycleEvent;
}

/** The answers that were found before, by capability, platform and client: an answer stands on a dozen pages and in as many files. */
const listKnown = deriveOnce((_content: SiteContent) =>
  deriveOnce((_capability: Capability) => deriveOnce((_platform: Platform) => new Map<Client, Answer>())),
);

/** The answer for one client on one platform for one capability, from what the sources say of it. */
export function findAnswer(content: SiteContent, client: Client, platform: Platform, capability: Capability): Answer {
  const known = listKnown(content)(capability)(platform);
  const answer = known.get(client);
  if (answer !== undefined) return answer;
  const decided = decideAnswer(content, client, platform, capability);
  known.set(client, decided);
  return decided;
}

function decideAnswer(content: SiteContent, client: Client, platform: Platform, capability: Capability): Answer {
  const statements = client.support[capability.id]?.[platform.id] ?? [];
  return {
    client,
    platform,
    capability,
    verdict: decideVerdict(statements, mapSources(content)),
    end: findEnd(client, platform.id, content),
  };
}

/** Every answer there is, in the order of capabilities, clients by name, and platforms. Listed once for each content. */
export const listAnswers = deriveOnce((content: SiteContent): readonly Answer[] =>
  content.capabilities.flatMap((capability) =>
    sortByName(content.clients).flatMap((client) =>
      content.platforms.map((platform) => findAnswer(content, client, platform, capability)),
    ),
  ),
);

/** The id of an answer on its client's page, after the `#`. */
export function answerId({ capability, platform }: Pick<Answer, 'capability' | 'platform'>): string {
  return cellId(capability.id, platform.id);
}

/** Where an answer is told in full, from the root of the site. */
export function answerAddress({ client, capability, platform }: Answer): string {
  return cellAddress(client.id, capability.id, platform.id);
}

/** Statuses that a caveat or an end limits: of the others there is nothing to limit. */
export const limitableStatuses: Verdict['status'][] = ['supported', 'partial', 'planned', 'unsupported'];

/** An answer by its ids. */
export const cellIds = ({ client, platform, capability }: Answer) => ({
  client: client.id,
  platform: platform.id,
  capability: capability.id,
});
