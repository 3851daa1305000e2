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

/** Words of everybody's speech are no parts of a name that is written as one word. */
const isNameWord = (found: readonly Meaning[]) => found.some(({ kind }) => kind !== 'term' && kind !== 'bare');

/** Names written as one word: "teamsios", "outlookonmac". It begins with a name and does not end with a filler of two letters. */
function cutWord(meanings: WordIndex['meanings'], text: string, before: readonly Part[] = []): Part[] | undefined {
  if (before.length > 3) return undefined;
  for (let end = text.length; end > 1; end--) {
    if (end < 3 && (before.length === 0 || end === text.length)) return undefined;
    const head = text.slice(0, end);
    const found = meanings.get(head);
    if (found === undefined || !isNameWord(found) || (before.length === 0 && found[0]?.kind === 'ignored')) continue;
    const parts = [...before, { text: head, meanings: found, doubt: 0 }];
    const whole = end < text.length ? cutWord(meanings, text.slice(end), parts) : parts;
    if (whole) return whole;
  }
  return undefined;
}

/** The clients whose names begin with what was typed, the shortest name first. */
function findBegun({ names }: WordIndex, text: string): Meaning[] {
  if (text.length < 3) return [];
  return names
    .filter(({ word }) => word.startsWith(text))
    .sort((a, b) => a.word.length - b.word.length)
    .map(({ client }) => ({ kind: 'client', entry: client }));
}

/** What a run of words may mean as one. */
function readRun(index: WordIndex, words: readonly string[]): Reading {
  const { meanings, spellings } = index;
  const text = words.join('');
  const read = (cost: number, found: Meaning[], doubt: number) => ({ cost, parts: [{ text, meanings: found, doubt }] });
  const exact = meanings.get(text);
  if (exact) return read(exact[0]?.kind === 'ignored' ? 9 : 10, exact, 0);
  if (words.every((word) => meanings.has(word))) return read(Infinity, [], 0);
  const cut = words.length === 1 && cutWord(meanings, text.replace(/^(microsoft|ms|id)/, ''));
  if (cut) return { cost: 10 * cut.length, parts: cut };
  const similar = findSimilar(spellings, text);
  const meant = similar.words.flatMap((word) => meanings.get(word) ?? []);
  if (meant.length > 0) return read(10 + 10 * similar.edits + words.length, meant, 1);
  const begun = findBegun(index, text);
  if (begun.length > 0) return read(50 + words.length, begun, 2);
  return read(words.length > 1 ? Infinity : 80, [], 0);
}

/** Reads a query as the least far-fetched row of parts; of two as good ones the one with longer parts is taken. */
export function readQuestion(index: WordIndex, query: string): Part[] {
  const words = listWords(query.slice(0, mostLetters)).slice(0, mostWords);
  let best: Reading = { cost: 0, parts: [] };
  /** The best reading of the words before each. */
  const before = [best];
  for (let end = 1; end <= words.length; end++) {
    const first = Math.max(0, end - longestName);
    const readings = before.slice(first).map(({ cost, parts }, at) => {
      const run = readRun(index, words.slice(first + at, end));
      return { cost: cost + run.cost, parts: [...parts, ...run.parts] };
    });
    best = readings.reduce((least, reading) => (reading.cost < least.cost ? reading : least));
    before.push(best);
  }
  return best.parts;
}
