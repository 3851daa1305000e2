import { deriveOnce } from '../../content/derive-once.ts';
import type { Capability, Client, Platform, PowershellModule, SiteContent, Term } from '../../content/site-content.ts';
import { shortenName, shortName } from '../../names/client-names.ts';
import { listPrintedNames } from '../../names/printed-names.ts';
import type { ClientRecord } from './question-data.ts';
import { joinWords, listWords } from './split-words.ts';

/** A word without the fillers around it, which the engine leaves out: "com.microsoft.office.outlook", "new Outlook". */
function dropFillers(word: string, fillers: ReadonlySet<string>): string {
  const words = listWords(word);
  const isName = (one: string) => one !== 'office' && !fillers.has(one);
  return words.slice(words.findIndex(isName), words.findLastIndex(isName) + 1).join('');
}

/** A name as a word. The maker's is ignored in queries, so it is left out. */
const toWord = (name: string) => joinWords(shortenName(name));

/** Names as words, each once, without those that are known. */
function listNew(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names.map(toWord))].filter((word) => word !== '' && !known.includes(word));
}

/** Identifiers without those that begin with another one, such as a package family with its package: that one is found in it. */
const listShortest = (identifiers: Client['identifiers']): Client['identifiers'] =>
  identifiers.filter(({ id }) => !identifiers.some((other) => id.startsWith(`${other.id}_`)));

const listNames = (client: Client): string[] => [
  shortenName(client.name),
  client.name,
  ...client.formerNames.map(({ name }) => name),
  ...listPrintedNames(client),
];

/** The names of a client as words; listed once for each. */
const listNameWords = deriveOnce((client: Client): readonly string[] => listNames(client).map(toWord));

const toSet = deriveOnce((words: readonly string[]): ReadonlySet<string> => new Set(words));

/** Whether a name says more than those that are known, but for fillers. */
const isNewTo =
  (known: readonly string[], { fillers }: Pick<SiteContent['site']['search'], 'fillers'>) =>
  (word: string): boolean =>
    !known.includes(dropFillers(word, toSet(fillers)));

/** The words of a client beside the name that is shown. */
export function listClientWords(
  client: Client,
  { search }: SiteContent['site'],
): Pick<ClientRecord, 'names' | 'words'> {
  const known = listNameWords(client);
  const others = [...client.aliases, ...client.otherNames.map((other) => other.name), ...client.searchedAs];
  return {
    names: listNew(listNames(client), [joinWords(shortName(client))]),
    words: listNew(others.filter(isNewTo(known, search)), known),
  };
}

/** What the client is called by machines, as far as its names do not say it. */
export function listIdentifiers(client: Client, site: SiteContent['site']): string[] {
  const known = listNameWords(client);
  const identifiers = listShortest(client.identifiers).map(({ id }) => id);
  return listNew(identifiers.filter(isNewTo(known, site.search)), [...known, ...listClientWords(client, site).words]);
}

/**
 * The names and identifiers by which the clients' edition on a platform is known: they name the platform, too. An
 * identifier that says no more than a name of its client, such as Microsoft.Office.Word, does not: com.microsoft.office.word
 * would be the same word.
 */
export function listEditionWords(
  clients: readonly Client[],
  { id }: Pick<Platform, 'id'>,
  { search }: SiteContent['site'],
): string[] {
  const names = clients.flatMap((client) => [
    ...client.otherNames.filter(({ platform }) => platform === id).map(({ name }) => name),
    ...listShortest(client.identifiers)
      .filter(({ platform }) => platform === id)
      .map((identifier) => identifier.id)
      .filter(isNewTo(listNameWords(client), search)),
  ]);
  return listNew(names, []);
}

/** The words of a platform beside its names. */
export function listPlatformWords({ name, shortName, printedNames, aliases, searchedAs }: Platform): string[] {
  return listNew([...printedNames, ...aliases, ...searchedAs], [name, shortName].map(joinWords));
}

/** The words of a capability beside its name and its abbreviation. */
export function listCapabilityWords({ name, abbreviation, searchedAs }: Capability): string[] {
  return listNew(searchedAs, [name, abbreviation].map(joinWords));
}

/** The words of a module beside its name. */
export function listModuleWords({ name, printedName, packages, cmdlets, aliases }: PowershellModule): string[] {
  return listNew([name, ...(printedName ? [printedName] : []), ...packages, ...cmdlets, ...aliases], [joinWords(name)]);
}

/** The words of a term beside its name, with and without the maker's. */
export const listTermWords = ({ name, names }: Term): string[] => [
  ...new Set([name, ...names].flatMap((one) => [toWord(one), joinWords(one)])),
];
