// In the browser, too.

import { allowEdits, spell, type Spellings } from './find-similar.ts';
import type {
  CapabilityRecord,
  ClientRecord,
  ModuleRecord,
  PlatformRecord,
  QuestionData,
  TermRecord,
} from './question-data.ts';
import { joinWords } from './split-words.ts';

/**
 * What a word stands for. `bare`: a term, where one of its platforms stands beside it.
 * `ignored`: a word of the question. `other`: something that this site does not speak of.
 */
export type Meaning =
  | { kind: 'client'; entry: ClientRecord }
  | { kind: 'platform'; entry: PlatformRecord }
  | { kind: 'capability'; entry: CapabilityRecord }
  | { kind: 'module'; entry: ModuleRecord }
  | { kind: 'term' | 'bare'; entry: TermRecord }
  | { kind: 'ignored' | 'other' };

/** A name of a client. */
export interface Name {
  word: string;
  client: ClientRecord;
}

/** Every word of the data, ready for looking up. */
export interface WordIndex {
  meanings: Map<string, Meaning[]>;
  /** Words that may be mistyped. */
  spellings: Spellings;
  /** Names of clients, which may be typed half. */
  names: Name[];
  /** Names that are common words beside another name. */
  common: ReadonlySet<string>;
  /** Words that join names. */
  connectors: ReadonlySet<string>;
}

const namesOf = ({ name, names }: ClientRecord) => [joinWords(name), ...names];

interface Listed {
  words: string[];
  meaning: Meaning;
  /** The fewest letters of a word that may be mistyped. An identifier is copied, and a word that everybody uses is near to many. */
  leastMistyped?: number;
}

function* listMeanings(data: QuestionData): Generator<Listed> {
  for (const entry of data.clients) {
    yield { words: [...namesOf(entry), ...entry.words], meaning: { kind: 'client', entry } };
    yield { words: data.identifiers[entry.id] ?? [], meaning: { kind: 'client', entry }, leastMistyped: Infinity };
  }
  for (const entry of data.platforms) {
    const words = [joinWords(entry.name), joinWords(entry.shortName), ...entry.words];
    yield { words, meaning: { kind: 'platform', entry } };
    yield { words: entry.editions, meaning: { kind: 'platform', entry }, leastMistyped: Infinity };
  }
  for (const entry of data.capabilities) {
    const words = [joinWords(entry.name), joinWords(entry.abbreviation), ...entry.words];
    yield { words, meaning: { kind: 'capability', entry } };
  }
  for (const entry of data.modules) {
    yield { words: [joinWords(entry.name), ...entry.words], meaning: { kind: 'module', entry }, leastMistyped: 8 };
  }
  for (const entry of data.terms) {
    yield { words: entry.words, meaning: { kind: 'term', entry }, leastMistyped: 7 };
    yield { words: entry.bare, meaning: { kind: 'bare', entry }, leastMistyped: Infinity };
  }
  yield { words: data.ignored, meaning: { kind: 'ignored' } };
  yield { words: data.others, meaning: { kind: 'other' } };
}

export function indexWords(data: QuestionData): WordIndex {
  const meanings = new Map<string, Meaning[]>();
  const mistypable = new Set<string>();
  for (const { words, meaning, leastMistyped = 0 } of listMeanings(data)) {
    for (const word of words) {
      meanings.set(word, [...(meanings.get(word) ?? []), meaning]);
      if (word.length >= leastMistyped && allowEdits(word) > 0) mistypable.add(word);
    }
  }
  return {
    meanings,
    spellings: spell(mistypable),
    names: data.clients.flatMap((client) => namesOf(client).map((name) => ({ word: name, client }))),
    common: new Set(data.common),
    connectors: new Set(data.connectors),
  };
}
