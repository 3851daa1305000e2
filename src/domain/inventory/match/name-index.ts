// In the browser, too.

import { spell, type Spellings } from '../../search/questions/find-similar.ts';
import { joinWords } from '../../search/questions/split-words.ts';
import { cleanText } from './clean-text.ts';
import { listKeys } from './name-keys.ts';
import type { ClientNames, IdentifierKind, MatchData, NameKind, NameWords, TermNames } from './match-data.ts';
import type { EndingWords } from './strip-name.ts';

/** What a name stands for. */
export type Meaning =
  | { of: 'client'; client: ClientNames; kind: NameKind; name: string; platform?: string }
  | { of: 'term'; term: TermNames; name: string };

/** What an identifier stands for. */
export type IdentifierMeaning =
  { of: 'client'; client: ClientNames; kinds: IdentifierKind[]; platform?: string } | { of: 'term'; term: TermNames };

/** The platform of an edition that a kind of identifier has alone. */
const platformOfKind: Partial<Record<IdentifierKind, string>> = {
  'android-package': 'android',
  'ios-bundle': 'ios',
  'app-store-id': 'ios',
  'macos-bundle': 'macos',
};

/** Everything by which apps are recognised, ready for looking up. */
export interface NameIndex {
  data: MatchData;
  identifiers: ReadonlyMap<string, IdentifierMeaning>;
  names: ReadonlyMap<string, readonly Meaning[]>;
  /** Names whose letters beyond ASCII are printed as "?". */
  printed: ReadonlyMap<string, readonly Meaning[]>;
  /** Keys of names in order, for those that are cut. */
  sorted: readonly string[];
  spellings: Spellings;
  endings: EndingWords;
  parts: ReadonlySet<string>;
  /** Parts as ASCII prints them. */
  printedParts: readonly string[];
  /** Words of makers, families and clients: a part of something named so is a part of theirs. */
  ours: ReadonlySet<string>;
  /** Names that are common words, too. */
  common: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
}

function* listMeanings({ clients, terms }: MatchData): Generator<{ text: string; meaning: Meaning }> {
  for (const term of terms) for (const name of term.names) yield { text: name, meaning: { of: 'term', term, name } };
  for (const client of clients)
    for (const [kind, names] of Object.entries(client.names) as [NameKind, readonly string[]][])
      for (const name of names)
        yield { text: name, meaning: { of: 'client', client, kind, name, platform: client.editions[name] } };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** A name as ASCII prints it, with "?" for each other letter; empty where too little is left to know it by. */
export function printKey(text: string): string {
  const printed = cleanText(text).replace(/[^\u0020-\u007e]/gu, '?');
  const key = printed.replace(/[^a-z0-9?]/g, '');
  return key.includes('?') && key.replaceAll('?', '').length >= 5 ? key : '';
}

function indexIdentifiers({ clients, terms }: MatchData): Map<string, IdentifierMeaning> {
  const map = new Map<string, IdentifierMeaning>();
  for (const client of clients)
    for (const [kind, ids] of Object.entries(client.identifiers) as [IdentifierKind, readonly string[]][])
      for (const id of ids) {
        const known = map.get(id.toLowerCase());
        const platform = client.editions[id] ?? platformOfKind[kind];
        if (known?.of === 'client' && known.client === client) {
          known.kinds.push(kind);
          if (known.platform !== platform) known.platform = undefined;
        } else map.set(id.toLowerCase(), { of: 'client', client, kinds: [kind], platform });
      }
  for (const term of terms) {
    for (const id of term.identifiers) map.set(id.toLowerCase(), { of: 'term', term });
    // Look-alikes are named by their identifiers, too: microsoft.skypeapp.
    for (const name of term.names)
      if (/^[\w-]+(\.[\w-]+)+$/.test(name) && !map.has(name.toLowerCase()))
        map.set(name.toLowerCase(), { of: 'term', term });
  }
  return map;
}

/** What counts before the names of clients is known by its own words alone: "microsoft office" is not "office". */
function listMeantKeys(text: string, meaning: Meaning, words: NameWords): string[] {
  const isExact = meaning.of === 'term' && meaning.term.isFirst;
  return isExact ? [joinWords(text)] : listKeys(cleanText(text), words);
}

const asKeys = (words: readonly string[]) => new Set(words.map(joinWords));

/** Words that tell whose part something is; a client's name only where it is one word. */
const listOurs = ({ clients, words: { makers, families } }: MatchData, keys: ReadonlyMap<string, readonly Meaning[]>) =>
  new Set([
    ...asKeys([...makers, ...families]),
    ...[...keys].flatMap(([key, meanings]) =>
      meanings.some((one) => one.of === 'client' && one.kind === 'today' && clients.includes(one.client)) ? [key] : [],
    ),
  ]);

const indexEndings = ({ languages, editions, forms, doubts }: NameWords): EndingWords => ({
  languages: asKeys(languages),
  editions: asKeys(editions),
  forms: asKeys(forms),
  doubts: asKeys(doubts),
});

export function indexNames(data: MatchData): NameIndex {
  const { words } = data;
  const names = new Map<string, Meaning[]>();
  const printed = new Map<string, Meaning[]>();
  for (const { text, meaning } of listMeanings(data)) {
    for (const key of listMeantKeys(text, meaning, words)) add(names, key, meaning);
    const ascii = printKey(text);
    if (ascii !== '') add(printed, ascii, meaning);
  }
  const isName = (meaning: Meaning) =>
    meaning.of === 'client' && meaning.kind !== 'alias' && meaning.kind !== 'searched';
  return {
    data,
    identifiers: indexIdentifiers(data),
    names,
    printed,
    sorted: [...names.keys()].sort(),
    spellings: spell([...names].filter(([, meanings]) => meanings.some(isName)).map(([key]) => key)),
    endings: indexEndings(words),
    parts: asKeys(words.parts),
    printedParts: words.parts.map(printKey).filter(Boolean),
    ours: listOurs(data, names),
    common: asKeys(words.commonNames),
    ordinary: asKeys(words.ordinary),
  };
}
