// In the browser, too.

import { listWords } from '../../search/questions/split-words.ts';
import type { Match } from '../inventory.ts';
import { asPart } from './describe-match.ts';
import { printKey, type NameIndex } from './name-index.ts';

/** More words than a part is called by. */
const longestPart = 4;
const update = /^kb\d{6,8}$/;

/** Every run of a few words, the longest first. */
function* listRuns(words: readonly string[]): Generator<readonly string[]> {
  for (let count = longestPart; count > 0; count--)
    for (let at = 0; at + count <= words.length; at++) yield words.slice(at, at + count);
}

/** A part as ASCII prints it, with "?" for other letters. */
function findPrinted(text: string, parts: ReadonlyMap<string, string>): Match | undefined {
  const key = text.includes('?') ? printKey(text) : '';
  const [, part] = [...parts].find(([printed]) => key.includes(printed)) ?? [];
  return part === undefined ? undefined : asPart(part);
}

/** Whether a name is that of a part, an add-in or an update, if what it is a part of is known. */
export function findPart(text: string, { parts, printedParts, ours }: NameIndex): Match | undefined {
  const words = listWords(text);
  if (!words.some((word) => ours.has(word))) return undefined;
  const kb = words.find((word) => update.test(word));
  if (kb !== undefined) return asPart(kb.toUpperCase());
  for (const run of listRuns(words)) if (parts.has(run.join(''))) return asPart(run.join(' '));
  return findPrinted(text, printedParts);
}
