import type { Client } from '../../src/domain/content/site-content.ts';
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

/** A table that calls a row otherwise in capital letters alone does so here, too. */
function renamePrinted(printedNames: Client['printedNames'], makeName: () => string): Client['printedNames'] {
  const names = new Map(printedNames.map(({ name }) => [name.toLowerCase(), makeName()]));
  return printedNames.map((printed) => {
    const name = names.get(printed.name.toLowerCase()) ?? '';
    return { ...printed, name: printed.name === printed.name.toUpperCase() ? name.toUpperCase() : name };
  });
}

/** A client like a real one, with names and identifiers of its own: each is numbered, so no two are alike. */
function makeUpClient(real: Client, number: number, random: Random): Client {
  let words = 0;
  const own = (length: number) => `${makeWord(random, length)}${number}x${(words += 1)}`;
  const { order, ...rest } = real;
  return {
    ...rest,
    id: `made-up-${number}`,
    file: `content/clients/made-up-${number}.yaml`,
    name: `${makeWord(random, 2)} ${own(3)}`,
    printedNames: renamePrinted(real.printedNames, () => own(4)),
    aliases: real.aliases.map(() => own(3)),
    searchedAs: real.searchedAs.map(() => own(3)),
    formerNames: real.formerNames.map((former) => ({ ...former, name: `${makeWord(random, 2)} ${own(2)}` })),
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
