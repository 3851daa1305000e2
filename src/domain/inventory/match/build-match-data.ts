import type { Client, PowershellModule, SiteContent, Term } from '../../content/site-content.ts';
import { listPrintedNames } from '../../names/printed-names.ts';
import { describeTerm } from '../../pages/term-list.ts';
import type { ClientNames, IdentifierKind, MatchData, NameKind, TermNames } from './match-data.ts';

/** Kinds of terms that an inventory can list: things, not topics. */
const thingKinds: readonly Term['kind'][] = ['suite', 'browser', 'service', 'listed-app', 'look-alike'];

/** Every text once, under the first key that has it. */
function group<Key extends string>(pairs: readonly (readonly [Key, string])[]): Partial<Record<Key, string[]>> {
  const lists: Partial<Record<Key, string[]>> = {};
  const known = new Set<string>();
  for (const [key, text] of pairs) {
    if (!known.has(text)) (lists[key] ??= []).push(text);
    known.add(text);
  }
  return lists;
}

const listUnder = <Key>(key: Key, texts: readonly string[]) => texts.map((text): [Key, string] => [key, text]);

const listNames = (client: Client): [NameKind, string][] => [
  ['today', client.name],
  ...listUnder(
    'former' as const,
    client.formerNames.map(({ name }) => name),
  ),
  ...listUnder('printed' as const, listPrintedNames(client)),
  ...client.otherNames.map(({ kind, name }): [NameKind, string] => [kind, name]),
  ...listUnder('alias' as const, client.aliases),
  ...listUnder('searched' as const, client.searchedAs),
];

function recordClient(client: Client): ClientNames {
  const { id, name, otherNames, identifiers } = client;
  const editions = [
    ...otherNames.flatMap(({ name, platform }) => (platform === undefined ? [] : [[name, platform] as const])),
    ...identifiers.flatMap(({ id, platform }) => (platform === undefined ? [] : [[id, platform] as const])),
  ];
  const byKind: Partial<Record<IdentifierKind, string[]>> = {};
  for (const identifier of identifiers) (byKind[identifier.kind] ??= []).push(identifier.id);
  return {
    id,
    name,
    names: group(listNames(client)),
    identifiers: byKind,
    editions: Object.fromEntries(editions),
  };
}

/** A term, and what inventories list of it that is to be read otherwise. */
function recordTerm(term: Term): TermNames[] {
  const { kind, name, names, client = [], inventory } = term;
  const means = describeTerm(term);
  const clients = kind === 'suite' ? client : [];
  const common = { kind, name, means, names: [], identifiers: [], clients, mayBe: [], platforms: [], isFirst: false };
  return [
    { ...common, names: [name, ...names] },
    ...inventory.map((reading) => ({
      ...common,
      // What is said of this alone needs no name of a group before it.
      ...(reading.means === undefined ? {} : { name: '', means: reading.means }),
      names: reading.names,
      identifiers: reading.identifiers,
      mayBe: reading.mayBe ?? [],
      platforms: reading.platform ?? [],
      isFirst: true,
    })),
  ];
}

/** A PowerShell module is no client; its page tells what it can. */
const recordModule = ({ name, printedName, advice }: PowershellModule): TermNames => ({
  kind: 'look-alike',
  name,
  means: advice,
  names: [name, ...(printedName ? [printedName] : [])],
  identifiers: [],
  clients: [],
  mayBe: [],
  platforms: [],
  isFirst: false,
});

/** What the apps of an inventory are recognised by. */
export function buildMatchData({ clients, terms, site, 'powershell-modules': modules }: SiteContent): MatchData {
  return {
    clients: clients.map(recordClient),
    terms: [...terms.filter(({ kind }) => thingKinds.includes(kind)).flatMap(recordTerm), ...modules.map(recordModule)],
    words: { ...site.inventory, ordinary: site.search.ordinaryWords },
  };
}
