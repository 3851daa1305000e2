import type { Client } from '../domain/content/site-content.ts';
import { listNames, toSlug } from '../domain/names/client-names.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** Shorter words, such as "to", stand in every other name. */
const leastLetters = 4;

const listParts = (name: string) => toSlug(name).split('-');

function* listClientParts(clients: readonly Client[]): Generator<string> {
  for (const client of clients)
    for (const name of [...listNames(client), ...client.aliases])
      yield* listParts(name).filter((part) => part.length >= leastLetters && part !== 'microsoft');
}

/** A look-alike that holds no client's word looks like none: nobody would mistake it. */
export const lookAlikesHoldAName: Rule = ({ terms, clients }) => {
  const parts = [...new Set(listClientParts(clients))];
  const holds = (name: string) => parts.some((part) => toSlug(name).includes(part));
  return terms
    .filter(({ kind, name, names }) => kind === 'look-alike' && ![name, ...names].some(holds))
    .map((term) =>
      problemAt(
        term,
        ['names'],
        `No name of "${term.name}" holds the word of a client. Expected one that does, or another kind.`,
      ),
    );
};
