// In the browser, too.

import type { Match, MatchKind } from '../inventory.ts';
import type { ClientNames, IdentifierKind, NameKind, TermNames } from './match-data.ts';

const identifierWords: Record<IdentifierKind, string> = {
  'android-package': 'Android package',
  'ios-bundle': 'iOS bundle id',
  'app-store-id': 'App Store id',
  'macos-bundle': 'macOS bundle id',
  'windows-executable': 'executable on Windows',
  'appx-package': 'Windows package',
  'appx-family': 'Windows package family',
  'microsoft-store-id': 'Microsoft Store id',
  winget: 'winget id',
  'office-product-id': 'Office product id',
  'entra-application-id': 'application id in sign-in logs',
};

const nameWords: Record<NameKind, (name: string, client: string) => string> = {
  today: (name) => `${name} is its name.`,
  former: (name, client) => `${name} is a former name of ${client}.`,
  printed: (name, client) => `The support tables call ${client} “${name}”.`,
  translation: (name, client) => `${name} is ${client} in another language.`,
  store: (name, client) => `Stores list ${client} as ${name}.`,
  inventory: (name, client) => `Inventories list ${client} as ${name}.`,
  'sign-in-log': (name, client) => `Sign-in logs list ${client} as ${name}.`,
  alias: (name, client) => `People call ${client} “${name}”.`,
  searched: (name, client) => `“${name}” may be ${client}.`,
};

const none = { clients: [], offered: [] };

export const asUnknown = (reason: string): Match => ({ kind: 'unknown', ...none, reason });

export const asClient = (
  kind: MatchKind & ('identifier' | 'name' | 'alias'),
  client: ClientNames,
  reason: string,
  platform?: string,
): Match => ({
  kind,
  clients: [client.id],
  offered: [],
  ...(platform === undefined ? {} : { platform }),
  reason,
});

export const asOffered = (clients: Iterable<string>, reason: string): Match => ({
  kind: 'unsure',
  clients: [],
  offered: [...new Set(clients)],
  reason,
});

export const asPart = (word: string): Match => ({
  kind: 'not-an-app',
  ...none,
  reason: `“${word}” in its name: no app of these tables, but a part, an add-in, an update or a service.`,
});

/** Why a name is a client. */
export const describeName = (kind: NameKind, name: string, { name: client }: ClientNames): string =>
  nameWords[kind](name, client);

/** "com.microsoft.teams is the Android package of Microsoft Teams." */
export const describeIdentifier = (id: string, kinds: readonly IdentifierKind[], { name }: ClientNames): string =>
  `${id} is the ${kinds.map((kind) => identifierWords[kind]).join(' and ')} of ${name}.`;

/** What a term makes of an app: a suite with its clients, what may be a client, or none of these apps. */
export function asTerm({ kind, name, means, clients, mayBe }: TermNames): Match {
  const reason = name === '' ? means : `${name}: ${means}`;
  if (mayBe.length > 0) return asOffered(mayBe, reason);
  if (kind === 'suite') return { kind: 'suite', clients, offered: [], reason };
  return { kind: 'not-an-app', ...none, reason };
}
