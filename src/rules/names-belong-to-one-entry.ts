import type { Client, Entry, Path, PowershellModule, SiteContent, Term } from '../domain/content/site-content.ts';
import { toSlug } from '../domain/names/client-names.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

interface Named {
  entry: Entry;
  word: string;
  path: Path;
}

/** The words of a list, each with its place. */
const listAt = (entry: Entry, words: readonly string[], place: (index: number) => Path): Named[] =>
  words.map((word, index) => ({ entry, word, path: place(index) }));

function listClientWords(client: Client): Named[] {
  const names = (key: 'formerNames' | 'otherNames') =>
    listAt(
      client,
      client[key].map(({ name }) => name),
      (index) => [key, index, 'name'],
    );
  return [
    { entry: client, word: client.id, path: [] },
    { entry: client, word: client.name, path: ['name'] },
    ...listPrinted(client),
    ...listAt(client, client.aliases, (index) => ['aliases', index]),
    ...names('formerNames'),
    ...names('otherNames'),
    ...listAt(
      client,
      client.identifiers.map(({ id }) => id),
      (index) => ['identifiers', index, 'id'],
    ),
  ];
}

/** A name that several tables print from different revisions on stands several times, each for one table. */
function listPrinted(client: Client): Named[] {
  return client.printedNames.flatMap(({ name, source }, index) => {
    const isKnown = client.printedNames.slice(0, index).some((other) => other.name === name && other.source !== source);
    return isKnown ? [] : [{ entry: client, word: name, path: ['printedNames', index, 'name'] }];
  });
}

/** The packages of a module may be called as the service that it manages. */
const listModuleWords = (module: PowershellModule): Named[] => [
  { entry: module, word: module.name, path: ['name'] },
  ...listAt(module, module.cmdlets, (index) => ['cmdlets', index]),
  ...listAt(module, module.aliases, (index) => ['aliases', index]),
];

const listTermWords = (term: Term): Named[] => [
  { entry: term, word: term.name, path: ['name'] },
  ...listAt(term, term.names, (index) => ['names', index]),
  ...term.inventory.flatMap(({ identifiers }, at) =>
    listAt(term, identifiers, (index) => ['inventory', at, 'identifiers', index]),
  ),
];

const listWords = ({ clients, 'powershell-modules': modules, terms }: SiteContent): Named[] => [
  ...clients.flatMap(listClientWords),
  ...modules.flatMap(listModuleWords),
  ...terms.flatMap(listTermWords),
];

/** Whether a word stands twice in one list. The name of an entry may stand among its other names once more. */
const isRepeated = (named: Named, owner: Named): boolean =>
  owner.word === named.word && owner.path[0] === named.path[0] && named.path[0] !== 'identifiers';

/** A word that leads to two entries leads a reader to the wrong one; a word that stands twice in one list is a slip. */
export const namesBelongToOneEntry: Rule = (content) => {
  const owners = new Map<string, Named>();
  return listWords(content).flatMap((named): Problem[] => {
    const { entry, word, path } = named;
    const key = toSlug(word);
    const say = (message: string) => [problemAt(entry, path, message)];
    if (key === '') return say(`"${word}" makes no address. Expected at least one letter or digit.`);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, named);
    else if (owner.entry !== entry)
      return say(
        `"${word}" already belongs to ${owner.entry.file}. Expected each name, alias and identifier at one entry only.`,
      );
    else if (isRepeated(named, owner)) return say(`"${word}" stands twice. Expected each word once.`);
    return [];
  });
};
