import type { identifierKinds, otherNameKinds } from '../../../schema/client.ts';
import type { Term } from '../../content/site-content.ts';

export type IdentifierKind = (typeof identifierKinds)[number];

/** Where a name of a client stands; the surer first. `searched`: too general to be a name, but people look for the client by it. */
export type NameKind = 'today' | 'former' | 'printed' | (typeof otherNameKinds)[number] | 'alias' | 'searched';

/** A client as inventories may name it. */
export interface ClientNames {
  id: string;
  /** Today's name. */
  name: string;
  names: Partial<Record<NameKind, readonly string[]>>;
  identifiers: Partial<Record<IdentifierKind, readonly string[]>>;
  /** Names and identifiers that stand for the edition on one platform alone: what → id of the platform. */
  editions: Readonly<Record<string, string>>;
}

/** What an inventory lists that is no client by itself. */
export interface TermNames {
  kind: Term['kind'];
  /** Empty where `means` says all. */
  name: string;
  means: string;
  names: readonly string[];
  identifiers: readonly string[];
  /** Members of a suite. */
  clients: readonly string[];
  /** Ids of the clients that it may be. Empty: it is none. */
  mayBe: readonly string[];
  /** Ids of the platforms on which that is meant. Empty: all. */
  platforms: readonly string[];
  /** Whether it counts before the names of clients. */
  isFirst: boolean;
}

/** Words by which names are read. */
export interface NameWords {
  /** Who makes the clients. */
  makers: readonly string[];
  /** Who signs or sells apps of any maker. */
  stores: readonly string[];
  /** Words before a name that add nothing. */
  families: readonly string[];
  /** Words after a name: how it is bought. */
  editions: readonly string[];
  /** Names that are common words, too. */
  commonNames: readonly string[];
  /** Words after a name: what it runs on. */
  forms: readonly string[];
  /** Words that make a part of any name. */
  parts: readonly string[];
  /** Words with which a name need not be the client. */
  doubts: readonly string[];
  languages: readonly string[];
  /** Words that are near to a name and mean something else. */
  ordinary: readonly string[];
}

/** What the apps of an inventory are recognised by, from the content alone. */
export interface MatchData {
  clients: readonly ClientNames[];
  terms: readonly TermNames[];
  words: NameWords;
}
