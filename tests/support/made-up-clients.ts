import type { Client } from '../../src/domain/content/site-content.ts';
import { listNames, toSlug } from '../../src/domain/names/client-names.ts';
import { randomFrom, type Random } from './random.ts';

type Identifier = Client['identifiers'][number];

const syllables = ['ba', 'cor', 'de', 'fin', 'gra', 'lo', 'mi', 'nor', 'pa', 'que', 'ri', 'sto', 'tal', 'ver', 'zu'];

const makeWord = (random: Random, length: number) =>
  Array.from({ length }, () => syllables[random.below(syllables.length)]).join('');

/** "Partial" must say its limit: a real client may leave that to a note, which names no other. */
const limit = (support: Client['support']): Client['support'] =>
  Object.fromEntries(
    Object.entries(support).map(([capability, row]) => [
      capability,
      Object.fromEntries(
        Object.entries(row).map(([platform, statements]) => [
          platform,
          statements.map((one) => (one.status === 'partial' ? { ...one, detail: 'A made-up limit.' } : one)),
        ]),
      ),
    ]),
  );

/**
 * A name of its own for each name of the real client, the same for the same one: a client is mostly printed by its name
 * of today, and its id is mostly one of its names. What a table prints in capital letters alone stays so.
 */
function renameFrom(makeName: () => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const key = name.toLowerCase();
    const own = made.get(key) ?? makeName();
    made.set(key, own);
    return name === name.toUpperCase() ? own.toUpperCase() : own;
  };
}

/** A client like a real one, with names and identifiers of its own: each is numbered, so no two are alike. */
function makeUpClient(real: Client, number: number, random: Random): Client {
  let words = 0;
  const own = (length: number) => `${makeWord(random, length)}${number}x${(words += 1)}`;
  const rename = renameFrom(() => `${makeWord(random, 2)} ${own(3)}`);
  const named = listNames(real).find((name) => toSlug(name) === real.id);
  const id = toSlug(named === undefined ? own(3) : rename(named));
  const { order, ...rest } = real;
  return {
    ...rest,
    id,
    file: `content/clients/${id}.yaml`,
    name: rename(real.name),
    printedNames: real.printedNames.map((printed) => ({ ...printed, name: rename(printed.name) })),
    aliases: real.aliases.map(() => own(3)),
    searchedAs: real.searchedAs.map(() => own(3)),
    formerNames: real.formerNames.map((former) => ({ ...former, name: rename(former.name) })),
    otherNames: real.otherNames.map((other) => ({ ...other, name: `${makeWord(random, 3)} ${own(2)}` })),
    identifiers: real.identifiers.map((identifier): Identifier => ({
      ...identifier,
      id: `com.${makeWord(random, 2)}.${own(3)}`,
    })),
    support: limit(real.support),
  };
}

/** So many sound clients like the real ones, the same each time. */
export function makeUpClients(real: readonly Client[], count: number): Client[] {
  const random = randomFrom(1);
  return Array.from({ length: count }, (_, number) => {
    const client = real[number % real.length];
    if (client === undefined) throw new Error('There is no client to be like.');
    return makeUpClient(client, number, random);
  });
}
