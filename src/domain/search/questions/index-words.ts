// In the browser, too.

import { allowEdits, spell, type Spelling } from './find-similar.ts';
import type { CapabilityRecord, ClientRecord, PlatformRecord, QuestionData } from './question-data.ts';
import { joinWords } from './split-words.ts';

/** What a word stands for. `ignored`: a word of the question. `other`: something that this site does not speak of. */
export type Meaning =
  | { kind: 'client'; entry: ClientRecord }
  | { kind: 'platform'; entry: PlatformRecord }
  | { kind: 'capability'; entry: CapabilityRecord }
  | { kind: 'ignored' | 'other' };

/** A name of a client. */
export interface Name extends Spelling {
  client: ClientRecord;
}

/** Every word of the data, ready for looking up. */
export interface WordIndex {
  meanings: Map<string, Meaning[]>;
  /** Words that may be mistyped, the shortest first. */
  spellings: Spelling[];
  /** Names of clients, which may be typed half. */
  names: Name[];
}

const namesOf = ({ name, names }: ClientRecord) => [joinWords(name), ...names];

/** Each word with what it means, and whether it may be mistyped: an identifier is copied. */
function* listMeanings(data: QuestionData): Generator<{ words: string[]; meaning: Meaning; isCopied?: boolean }> {
  for (const entry of data.clients) {
    yield { words: [...namesOf(entry), ...entry.words], meaning: { kind: 'client', entry } };
    yield { words: entry.identifiers, meaning: { kind: 'client', entry }, isCopied: true };
  }
  for (const entry of data.platforms) {
    const words = [joinWords(entry.name), joinWords(entry.shortName), ...entry.words];
    yield { words, meaning: { kind: 'platform', entry } };
    yield { words: entry.editions, meaning: { kind: 'platform', entry }, isCopied: true };
  }
  for (const entry of data.capabilities) {
    const words = [joinWords(entry.name), joinWords(entry.abbreviation), ...entry.words];
    yield { words, meaning: { kind: 'capability', entry } };
  }
  yield { words: data.ignored, meaning: { kind: 'ignored' } };
  yield { words: data.others, meaning: { kind: 'other' } };
}

export function indexWords(data: QuestionData): WordIndex {
  const meanings = new Map<string, Meaning[]>();
  const mistypable = new Set<string>();
  for (const { words, meaning, isCopied = false } of listMeanings(data)) {
    for (const word of words) {
      meanings.set(word, [...(meanings.get(word) ?? []), meaning]);
      if (!isCopied && allowEdits(word) > 0) mistypable.add(word);
    }
  }
  return {
    meanings,
    spellings: [...mistypable].sort((a, b) => a.length - b.length).map(spell),
    names: data.clients.flatMap((client) => namesOf(client).map((name) => ({ ...spell(name), client }))),
  };
}
