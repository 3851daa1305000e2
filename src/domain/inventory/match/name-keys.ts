// In the browser, too.

import { joinWords } from '../../search/questions/split-words.ts';
import type { NameWords } from './match-data.ts';

/** A text without the words it begins with, if it begins with one of them and goes on with no number: "Microsoft 365" is a name. */
function dropFirst(text: string, words: readonly string[]): string | undefined {
  const word = words.find((one) => text.startsWith(`${one} `) && !/^\d/.test(text.slice(one.length + 1)));
  return word === undefined ? undefined : text.slice(word.length + 1);
}

/** The keys of a name: as it stands, and without its maker's. @param text as `cleanText` gives it */
export function listKeys(text: string, { makers }: Pick<NameWords, 'makers'>): string[] {
  const bare = dropFirst(text, makers);
  return [text, ...(bare === undefined ? [] : [bare])].map(joinWords).filter(Boolean);
}

/** The name without the maker's and without a word that adds nothing: "microsoft office excel" → "excel". Undefined where no such word stands there. */
function dropFamily(text: string, { makers, families }: Pick<NameWords, 'makers' | 'families'>): string | undefined {
  const rest = dropFirst(dropFirst(text, makers) ?? text, families);
  return rest === undefined ? undefined : joinWords(rest);
}

/** The keys under which a name is looked up, the longest first. @param text as `cleanText` gives it */
export function listLookups(text: string, words: Pick<NameWords, 'makers' | 'families'>): string[] {
  const bare = dropFamily(text, words);
  return [...listKeys(text, words), ...(bare === undefined ? [] : [bare])];
}
