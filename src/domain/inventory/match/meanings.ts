// In the browser, too.

import type { ClientNames, MatchData, NameKind, TermNames } from './match-data.ts';
import { isDotted } from './read-identifier.ts';

/** What a name stands for. */
export type Meaning =
  | { of: 'client'; client: ClientNames; kind: NameKind; name: string; platform?: string }
  | { of: 'term'; term: TermNames; name: string };

/** A name and what it stands for. */
export interface Listed {
  text: string;
  meaning: Meaning;
}

const listOfClient = (client: ClientNames): Listed[] =>
  (Object.entries(client.names) as [NameKind, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((name) => ({
      text: name,
      meaning: { of: 'client', client, kind, name, platform: client.editions[name] },
    })),
  );

// An identifier among the names of a term is one, and no name: its words say nothing.
const listOfTerm = (term: TermNames): Listed[] =>
  term.names.filter((name) => !isDotted(name)).map((name) => ({ text: name, meaning: { of: 'term', term, name } }));

/** Every name with what it stands for. */
export const listMeanings = ({ clients, terms }: MatchData): Listed[] => [
  ...terms.flatMap(listOfTerm),
  ...clients.flatMap(listOfClient),
];

/** Whether it is a name of a client, and not only another word for it. */
export const isName = (meaning: Meaning) =>
  meaning.of === 'client' && meaning.kind !== 'alias' && meaning.kind !== 'searched';
