import type { Client, Path } from '../domain/content/site-content.ts';
import { toSlug } from '../domain/names/client-names.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

interface Named {
  client: Client;
  word: string;
  path: Path;
}

function listWords(client: Client): Named[] {
  const list = (words: string[], path: (index: number) => Path) =>
    words.map((word, index) => ({ client, word, path: path(index) }));
  return [
    { client, word: client.id, path: [] },
    { client, word: client.name, path: ['name'] },
    ...listPrinted(client),
    ...list(client.aliases, (index) => ['aliases', index]),
    ...list(
      client.formerNames.map(({ name }) => name),
      (index) => ['formerNames', index, 'name'],
    ),
    ...list(
      client.otherNames.map(({ name }) => name),
      (index) => ['otherNames', index, 'name'],
    ),
    ...list(
      client.identifiers.map(({ id }) => id),
      (index) => ['identifiers', index, 'id'],
    ),
  ];
}

/** A name that several tables print from different revisions on stands several times, each for one table. */
function listPrinted(client: Client): Named[] {
  return client.printedNames.flatMap(({ name, source }, index) => {
    const isKnown = client.printedNames.slice(0, index).some((other) => other.name === name && other.source !== source);
    return isKnown ? [] : [{ client, word: name, path: ['printedNames', index, 'name'] }];
  });
}

/** A word that leads to two clients leads a reader to the wrong one; a word that stands twice in one list is a slip. */
export const namesBelongToOneClient: Rule = ({ clients }) => {
  const owners = new Map<string, Named>();
  return clients.flatMap(listWords).flatMap((named) => {
    const key = toSlug(named.word);
    if (key === '')
      return [
        problemAt(named.client, named.path, `"${named.word}" makes no address. Expected at least one letter or digit.`),
      ];
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, named);
    else if (owner.client !== named.client) {
      return [
        problemAt(
          named.client,
          named.path,
          `"${named.word}" already belongs to ${owner.client.file}. Expected each name, alias and identifier at one client only.`,
        ),
      ];
    } else if (owner.word === named.word && owner.path[0] === named.path[0] && named.path[0] !== 'identifiers') {
      return [problemAt(named.client, named.path, `"${named.word}" stands twice. Expected each word once.`)];
    }
    return [];
  });
};
