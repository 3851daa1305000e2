// In the browser, too.

import { spell, type Spellings } from '../../search/questions/find-similar.ts';
import { joinWords } from '../../search/questions/split-words.ts';
import { cleanText } from './clean-text.ts';
import { listKeys } from './name-keys.ts';
import { indexIdentifiers, type IdentifierIndex } from './index-identifiers.ts';
import type { MatchData, NameWords } from './match-data.ts';
import { isName, listMeanings, type Listed, type Meaning } from './meanings.ts';
import { isDotted } from './read-identifier.ts';
import type { EndingWords } from './strip-name.ts';

/** Everything by which apps are recognised, ready for looking up. */
export interface NameIndex {
  data: MatchData;
  identifiers: IdentifierIndex;
  names: ReadonlyMap<string, readonly Meaning[]>;
  /** Names whose letters beyond ASCII are printed as "?". */
  printed: ReadonlyMap<string, readonly Meaning[]>;
  /** Keys of names in order, for those that are cut. */
  sorted: readonly string[];
  spellings: Spellings;
  endings: EndingWords;
  parts: ReadonlySet<string>;
  /** Parts by how ASCII prints them. */
  printedParts: ReadonlyMap<string, string>;
  /** Names with the form of an identifier, such as office.com. */
  dotted: ReadonlySet<string>;
  /** Words of makers, families and clients: a part of something named so is a part of theirs. */
  ours: ReadonlySet<string>;
  /** Names that are common words, too. */
  common: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
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

/**
 * The keys of a name. What counts before the names of clients is known by its own words alone: "microsoft office" is
 * not "office". A client's name is known with its maker's, too.
 */
function listMeantKeys(text: string, meaning: Meaning, words: NameWords): string[] {
  if (meaning.of === 'term' && meaning.term.isFirst) return [joinWords(text)];
  const keys = listKeys(cleanText(text), words);
  const isBare = keys.length === 1;
  return isName(meaning) && isBare
    ? [...keys, ...words.makers.slice(-1).map((maker) => joinWords(maker + text))]
    : keys;
}

const asKeys = (words: readonly string[]) => new Set(words.map(joinWords));

/** Words that tell whose part something is. */
const listOurs = ({ words: { makers, families } }: MatchData, names: ReadonlyMap<string, readonly Meaning[]>) =>
  new Set([
    ...asKeys([...makers, ...families]),
    ...[...names]
      .filter(([, meanings]) => meanings.some((one) => one.of === 'client' && one.kind === 'today'))
      .map(([key]) => key),
  ]);

/** Parts by how ASCII prints them, where it prints them otherwise. */
const listPrintedParts = (parts: readonly string[]) =>
  new Map(parts.map((part) => [printKey(part), part] as const).filter(([key]) => key !== ''));

const indexEndings = ({ languages, editions, forms, doubts }: NameWords): EndingWords => ({
  languages: asKeys(languages),
  editions: asKeys(editions),
  forms: asKeys(forms),
  doubts: asKeys(doubts),
});

/** Meanings by the keys of their names, and by how ASCII prints these. */
function indexMeanings(listed: readonly Listed[], words: NameWords) {
  const names = new Map<string, Meaning[]>();
  const printed = new Map<string, Meaning[]>();
  for (const { text, meaning } of listed) {
    for (const key of listMeantKeys(text, meaning, words)) add(names, key, meaning);
    const ascii = printKey(text);
    if (ascii !== '') add(printed, ascii, meaning);
  }
  return { names, printed };
}

export function indexNames(data: MatchData): NameIndex {
  const { words } = data;
  const listed = listMeanings(data);
  const { names, printed } = indexMeanings(listed, words);
  return {
    data,
    identifiers: indexIdentifiers(data),
    names,
    printed,
    sorted: [...names.keys()].sort(),
    spellings: spell([...names].filter(([, meanings]) => meanings.some(isName)).map(([key]) => key)),
    endings: indexEndings(words),
    parts: asKeys(words.parts),
    printedParts: listPrintedParts(words.parts),
    dotted: new Set(listed.map(({ text }) => text.toLowerCase()).filter(isDotted)),
    ours: listOurs(data, names),
    common: asKeys(words.commonNames),
    ordinary: asKeys(words.ordinary),
  };
}
