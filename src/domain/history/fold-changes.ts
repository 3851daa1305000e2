import { compare } from '../content/order.ts';
import type { Client, Note } from '../content/site-content.ts';
import { type ChangeKind, changeKindWords } from './change-kinds.ts';
import type { ChangeRow } from './change-list.ts';

/** One client in a fold: a change for each platform, or one of its row's name. */
export interface FoldedClient {
  client: Client;
  name: string;
  changes: ChangeRow[];
  notes: Note[];
}

/** What a revision says alike of one client or several. */
export interface Fold extends Pick<ChangeRow, 'direction' | 'step'> {
  clients: FoldedClient[];
}

function foldClients(changes: readonly ChangeRow[]): FoldedClient[] {
  const groups = [...Map.groupBy(changes, ({ client }) => client)].map(([client, own]) => ({
    client,
    name: own[0]?.clientName ?? '',
    changes: own,
    notes: [...new Set(own.flatMap(({ notes }) => notes))],
  }));
  return groups.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));
}

const directions = Object.keys(changeKindWords);
const placeOf = ({ direction }: { direction: ChangeKind }) => directions.indexOf(direction);

/** Changes of one revision with what is alike told once, by direction. Each change stays by itself in its fold. */
export function foldChanges(changes: readonly ChangeRow[]): Fold[] {
  const groups = Map.groupBy(changes, ({ direction, step }) => `${direction} ${step}`);
  return [...groups.values()]
    .flatMap((alike) =>
      alike.slice(0, 1).map(({ direction, step }) => ({
        direction,
        step,
        clients: foldClients(alike),
      })),
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
}
