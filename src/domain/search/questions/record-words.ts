import type { Capability, Client, Platform } from '../../content/site-content.ts';
import { shortenName, shortName } from '../../names/client-names.ts';
import { listPrintedNames } from '../../names/printed-names.ts';
import type { ClientRecord } from './question-data.ts';
import { ignoredWords, searchWords } from './search-words.ts';
import { joinWords, listWords } from './split-words.ts';

/** What may stand around a name without being looked up: the engine leaves it out. */
const fillers = new Set(['office', ...ignoredWords]);

/** A word without the fillers around it: "com.microsoft.office.outlook", "new Outlook". */
function dropFillers(word: string): string {
  const words = listWords(word);
  const isName = (one: string) => !fillers.has(one);
  return words.slice(words.findIndex(isName), words.findLastIndex(isName) + 1).join('');
}

/** A name as a word. The maker's is ignored in queries, so it is left out. */
const toWord = (name: string) => joinWords(shortenName(name));

/** Names as words, each once, without those that are known. */
function listNew(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names.map(toWord))].filter((word) => word !== '' && !known.includes(word));
}

/** The words of a client beside the name that is shown. */
export function listClientWords(client: Client): Pick<ClientRecord, 'names' | 'words' | 'identifiers'> {
  const { id, name, formerNames, otherNames, aliases, identifiers } = client;
  const names = [shortenName(name), name, ...formerNames.map((former) => former.name), ...listPrintedNames(client)];
  const known = names.map(toWord);
  const isNeeded = (word: string) => !known.includes(dropFillers(word));
  const words = listNew(
    [...aliases, ...otherNames.map((other) => other.name), ...(searchWords.clients.get(id) ?? [])].filter(isNeeded),
    known,
  );
  return {
    names: listNew(names, [joinWords(shortName(client))]),
    words,
    identifiers: listNew(identifiers.map((identifier) => identifier.id).filter(isNeeded), [...known, ...words]),
  };
}

/** The names and identifiers by which the clients' edition on a platform is known: they name the platform, too. */
export function listEditionWords(clients: readonly Client[], { id }: Pick<Platform, 'id'>): string[] {
  const names = clients.flatMap(({ otherNames, identifiers }) => [
    ...otherNames.filter(({ platform }) => platform === id).map(({ name }) => name),
    ...identifiers.filter(({ platform }) => platform === id).map((identifier) => identifier.id),
  ]);
  return listNew(names, []);
}

/** The words of a platform beside its names. */
export function listPlatformWords({ id, name, shortName, printedNames, aliases }: Platform): string[] {
  const names = [...printedNames, ...aliases, ...(searchWords.platforms.get(id) ?? [])];
  return listNew(names, [name, shortName].map(joinWords));
}

/** The words of a capability beside its name and its abbreviation. */
export function listCapabilityWords({ id, name, abbreviation }: Capability): string[] {
  return listNew(searchWords.capabilities.get(id) ?? [], [name, abbreviation].map(joinWords));
}
