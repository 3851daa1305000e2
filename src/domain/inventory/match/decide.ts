// In the browser, too.

import type { Match, System } from '../inventory.ts';
import { asClient, asOffered, asTerm, describeName } from './describe-match.ts';
import type { TermNames } from './match-data.ts';
import type { Meaning } from './meanings.ts';
import type { NameIndex } from './name-index.ts';
import type { Ending, Stripped } from './strip-name.ts';
import { fitsSystems } from './systems.ts';

/** What is known of an app beside its name. */
export interface Asked {
  systems: readonly System[];
  /** Whether its name, its publisher or its identifier says that the clients' maker made it. */
  isOurs: boolean;
}

/** What was looked up. */
export interface Lookup extends Asked {
  stripped: Stripped;
  key: string;
}

/** What is installed bears its language, year or edition. */
const installed: readonly Ending[] = ['language', 'year', 'edition'];
/** A version and an edition are printed by machines and shops: a person types the name alone. */
const printed: readonly Ending[] = ['version', 'architecture', 'edition'];

const has = ({ taken }: Stripped, endings: readonly Ending[]) => taken.some((ending) => endings.includes(ending));

/** The ids of the clients that are meant, in any way. */
export const listMeant = (meanings: readonly Meaning[]): string[] =>
  meanings.flatMap((one) => (one.of === 'client' ? [one.client.id] : [...one.term.clients, ...one.term.mayBe]));

/** What may be a suite or an app is the suite where it is installed as one. */
const decideTerm = (term: TermNames, { stripped }: Lookup): Match =>
  asTerm(term.kind === 'suite' && has(stripped, installed) ? { ...term, mayBe: [] } : term);

/** Why a name is only offered; empty where it is sure. */
function findDoubt({ stripped, key, isOurs }: Lookup, { common }: NameIndex): string {
  if (has(stripped, ['doubt'])) return 'What follows the name may make another thing of it.';
  if (common.has(key) && has(stripped, printed) && !isOurs) return 'A common word, and nothing says whose app it is.';
  return '';
}

/** What a name is that stands for all of these; undefined where they mean nothing on these systems. */
export function decide(meanings: readonly Meaning[], lookup: Lookup, index: NameIndex): Match | undefined {
  const terms = meanings.flatMap((one) =>
    one.of === 'term' && fitsSystems(one.term.platforms, lookup.systems) ? [one.term] : [],
  );
  const clients = meanings.filter((one) => one.of === 'client');
  const [client] = clients;
  const term = terms.find(({ isFirst }) => isFirst) ?? terms[0];
  if (term !== undefined && (term.isFirst || client === undefined)) return decideTerm(term, lookup);
  if (client === undefined) return undefined;
  const { kind, name, platform } = client;
  const doubt = findDoubt(lookup, index);
  const isOneOfMany = clients.some((other) => other.client !== client.client);
  if (doubt !== '' || kind === 'searched' || isOneOfMany || (kind === 'alias' && term !== undefined))
    return asOffered(listMeant(clients), doubt || describeName(kind, name, client.client));
  return asClient(
    kind === 'alias' ? 'alias' : 'name',
    client.client,
    describeName(kind, name, client.client),
    platform,
  );
}
