import type { Capability, Client, SiteContent } from '../../content/site-content.ts';
import { shortName } from '../../names/client-names.ts';
import { findAnswer, type Answer } from '../../verdict/answer.ts';

/** What a client supports of a capability on each platform: what a badge and an embed show on another site. */
export interface ShownAnswers {
  client: Client;
  capability: Capability;
  answers: readonly Answer[];
}

/** Every client with every capability: what is unknown is shown as unknown. */
export const listShown = ({ capabilities, clients }: SiteContent): { capability: Capability; client: Client }[] =>
  capabilities.flatMap((capability) => clients.map((client) => ({ capability, client })));

export const showAnswers = (content: SiteContent, capability: Capability, client: Client): ShownAnswers => ({
  client,
  capability,
  answers: content.platforms.map((platform) => findAnswer(content, client, platform, capability)),
});

/** "Outlook: certificate-based authentication" */
export const nameShown = ({ client, capability }: Pick<ShownAnswers, 'client' | 'capability'>): string =>
  `${shortName(client)}: ${capability.name.toLowerCase()}`;
