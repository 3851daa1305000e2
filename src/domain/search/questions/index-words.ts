// In the browser, too.

import type { QuestionData } from './question-data.ts';
import { allowEdits, markLetters, type MarkedWord } from './find-similar.ts';
import { joinWords } from './split-words.ts';

/** `ignored`: a word of the question. `other`: something that this site does not speak of. */
export type Kind = 'client' | 'platform' | 'capability' | 'ignored' | 'other';

/** What a word stands for: an entry by its place in the data. */
export interface Meaning {
  kind: Kind;
  place: number;
}

/** Every word of the data, ready for looking up. */
export interface WordIndex {
  meanings: Record<string, Meaning[]>;
  /** Words that may be mistyped, by length. */
  byLength: MarkedWord[][];
  /** Names of clients, which may be typed half. */
  names: { text: string; place: number }[];
}

export function indexWords({ clients, platforms, capabilities, ignored, others }: QuestionData): WordIndex {
  const index: WordIndex = { meanings: Object.create(null), byLength: [], names: [] };
  const add = (kind: Kind, place: number, words: string, mayBeMistyped = true) => {
    for (const text of words.match(/\S+/g) ?? []) {
      (index.meanings[text] ??= []).push({ kind, place });
      if (mayBeMistyped && allowEdits(text) > 0)
        (index.byLength[text.length] ??= []).push({ text, letters: markLetters(text) });
    }
  };
  clients.forEach(([, name, further, aliases, identifiers], place) => {
    const names = `${joinWords(name)} ${further}`;
    add('client', place, `${names} ${aliases}`);
    add('client', place, identifiers, false);
    index.names.push(
      ...names
        .trim()
        .split(' ')
        .map((text) => ({ text, place })),
    );
  });
  platforms.forEach(([, name, shortName, words], place) =>
    add('platform', place, `${joinWords(name)} ${joinWords(shortName)} ${words}`),
  );
  capabilities.forEach(([, name, abbreviation, words], place) =>
    add('capability', place, `${joinWords(name)} ${joinWords(abbreviation)} ${words}`),
  );
  add('ignored', 0, ignored);
  add('other', 0, others);
  return index;
}
