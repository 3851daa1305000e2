// In the browser, too.

import type { System } from '../inventory.ts';
import type { ClientNames, IdentifierKind, MatchData, TermNames } from './match-data.ts';
import { isDotted } from './read-identifier.ts';

/** A client by one of its identifiers, in the spelling of the content. */
export interface KnownIdentifier {
  client: ClientNames;
  id: string;
  kinds: IdentifierKind[];
  platform?: string;
}

/** By the identifier in lower case. */
export interface IdentifierIndex {
  clients: ReadonlyMap<string, KnownIdentifier>;
  terms: ReadonlyMap<string, TermNames>;
}

/** The system that has a kind of identifier alone. An application id in sign-in logs is of none. */
const systemOfKind: Readonly<Record<IdentifierKind, System | undefined>> = {
  'android-package': 'android',
  'ios-bundle': 'ios',
  'app-store-id': 'ios',
  'macos-bundle': 'macos',
  'windows-executable': 'windows',
  'appx-package': 'windows',
  'appx-family': 'windows',
  'microsoft-store-id': 'windows',
  winget: 'windows',
  'office-product-id': 'windows',
  'entra-application-id': undefined,
};

/** Where something with such an identifier can be, each system once. */
export const listSystems = (kinds: readonly IdentifierKind[]): System[] => [
  ...new Set(kinds.flatMap((kind) => systemOfKind[kind] ?? [])),
];

/** Every identifier of a client, with what it is. */
const listIdentifiers = (client: ClientNames): KnownIdentifier[] =>
  (Object.entries(client.identifiers) as [IdentifierKind, readonly string[]][]).flatMap(([kind, ids]) =>
    ids.map((id) => ({ client, id, kinds: [kind], platform: client.editions[id] })),
  );

/** One id of several kinds, such as an Android package that is a bundle id, too, stands for the editions of all. */
function merge(known: KnownIdentifier | undefined, found: KnownIdentifier): KnownIdentifier {
  if (known?.client !== found.client) return found;
  const platform = known.platform === found.platform ? found.platform : undefined;
  return { ...known, kinds: [...known.kinds, ...found.kinds], platform };
}

export function indexIdentifiers({ clients, terms }: MatchData): IdentifierIndex {
  const known = new Map<string, KnownIdentifier>();
  for (const found of clients.flatMap(listIdentifiers)) {
    const key = found.id.toLowerCase();
    known.set(key, merge(known.get(key), found));
  }
  // Some terms have an identifier among their names, as people look for it: microsoft.teams.free.
  const ofTerms = terms.flatMap((term) =>
    [...term.names.filter(isDotted), ...term.identifiers].map((id) => [id.toLowerCase(), term] as const),
  );
  return { clients: known, terms: new Map(ofTerms) };
}
