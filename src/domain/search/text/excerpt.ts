// In the browser, too.

import { readWord, wordPattern } from './read-word.ts';

/** A piece of an excerpt, marked where it is a word that was searched for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** How many characters an excerpt has at most, and how many of them stand before its first mark. */
const room = 170;
const lead = 50;

interface Span {
  word: string;
  start: number;
  end: number;
}

/** The found word from which on most different words stand close together. */
function findBest(found: readonly Span[]): number {
  const count = ({ start }: Span) =>
    new Set(found.filter((other) => other.start >= start && other.end <= start + room - lead).map(({ word }) => word))
      .size;
  const counts = found.map(count);
  return found[counts.indexOf(Math.max(...counts))]?.start ?? 0;
}

function cut(text: string, start: number, end: number, found: readonly Span[]): Piece[] {
  const inside = found.filter((span) => span.start >= start && span.end <= end);
  const plain = (from: number, to: number) => ({ text: text.slice(from, to), isMarked: false });
  const marks = inside.flatMap((span, index) => [
    plain(inside[index - 1]?.end ?? start, span.start),
    { text: text.slice(span.start, span.end), isMarked: true },
  ]);
  return [...marks, plain(inside.at(-1)?.end ?? start, end)];
}

/** The part of a text that says most of what was searched for; its beginning where it says nothing of it. The words are as `readWord` gives them. */
export function makeExcerpt(text: string, searched: ReadonlySet<string>): Piece[] {
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: readWord(word),
    start: index,
    end: index + word.length,
  }));
  const found = words.filter(({ word }) => searched.has(word));
  const from = Math.min(findBest(found) - lead, text.length - room);
  const start = from <= 0 ? 0 : (words.find((span) => span.start >= from)?.start ?? 0);
  const last = words.findLast(({ end }) => end <= start + room);
  const end = last === undefined || last === words.at(-1) ? text.length : last.end;
  const pieces = cut(text, start, end, found);
  return [
    { text: start > 0 ? '… ' : '', isMarked: false },
    ...pieces,
    { text: end < text.length ? ' …' : '', isMarked: false },
  ].filter((piece) => piece.text !== '');
}
