// In the browser, too.

import { findSimilar } from './find-similar.ts';
import type { Meaning, WordIndex } from './index-words.ts';
import { listWords } from './split-words.ts';

/** A part of a query and what it may mean; no meaning: not understood. */
export interface Part {
  text: string;
  meanings: Meaning[];
  /** 0: it is the word. 1: it is like the word. 2: a name begins so. */
  doubt: number;
}

interface Reading {
  /** How far-fetched it is. */
  cost: number;
  parts: Part[];
}

/** More letters and words than a question needs, and as many words as the longest name has. */
const mostLetters = 240;
const mostWords = 24;
const longestName = 8;

/** Names written as one word: "teamsios", "outlookonmac". It begins with a name and does not end with a filler of two letters. */
function cutWord(meanings: WordIndex['meanings'], text: string, before: readonly Part[] = []): Part[] | undefined {
  for (let end = text.length; end > (before.length > 0 && end < text.length ? 1 : 2); end--) {
    const head = text.slice(0, end);
    const found = meanings[head];
    if (!found || before.length > 3 || (before.length === 0 && found[0]!.kind === 'ignored')) continue;
    const parts = [...before, { text: head, meanings: found, doubt: 0 }];
    const whole = end < text.length ? cutWord(meanings, text.slice(end), parts) : parts;
    if (whole) return whole;
  }
  return undefined;
}

/** What a run of words may mean as one. */
function readRun({ meanings, byLength, names }: WordIndex, words: readonly string[]): Reading {
  const text = words.join('');
  const read = (cost: number, found: Meaning[], doubt: number) => ({ cost, parts: [{ text, meanings: found, doubt }] });
  const exact = meanings[text];
  if (exact) return read(exact[0]!.kind === 'ignored' ? 9 : 10, exact, 0);
  if (words.every((word) => meanings[word])) return read(Infinity, [], 0);
  const cut = words.length === 1 && cutWord(meanings, text.replace(/^(microsoft|ms|id)/, ''));
  if (cut) return { cost: 10 * cut.length, parts: cut };
  const similar = findSimilar(byLength, text);
  if (similar.words.length > 0)
    return read(
      10 + 10 * similar.edits + words.length,
      similar.words.flatMap((word) => meanings[word]!),
      1,
    );
  const begun =
    text.length > 2
      ? names.filter((name) => name.text.startsWith(text)).sort((a, b) => a.text.length - b.text.length)
      : [];
  if (begun.length > 0)
    return read(
      50 + words.length,
      begun.map(({ place }) => ({ kind: 'client', place })),
      2,
    );
  return read(words.length > 1 ? Infinity : 80, [], 0);
}

/** Reads a query as the least far-fetched row of parts; of two as good ones the one with longer parts is taken. */
export function readQuestion(index: WordIndex, query: string): Part[] {
  const words = listWords(query.slice(0, mostLetters)).slice(0, mostWords);
  const best: Reading[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= words.length; end++) {
    for (let start = Math.max(0, end - longestName); start < end; start++) {
      const before = best[start]!;
      const run = readRun(index, words.slice(start, end));
      const cost = before.cost + run.cost;
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, parts: [...before.parts, ...run.parts] };
    }
  }
  return best.at(-1)!.parts;
}
