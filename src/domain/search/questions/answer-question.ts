// In the browser, too.

import { indexWords, type Meaning, type WordIndex } from './index-words.ts';
import { listNearest, type NearName } from './list-nearest.ts';
import type { QuestionData } from './question-data.ts';
import { readQuestion, type Part } from './read-question.ts';
import { writeReply, type Question, type Reply, type ReplyCell } from './reply.ts';

export type { Reply, ReplyCell, QuestionData };

export interface Replies {
  /** The best first. Empty: nothing is near. */
  answers: Reply[];
  /** Whether something was mistyped or half typed, or is a name of several: this is what was probably meant. */
  isGuess: boolean;
  /** Where nothing is near, the clients with the nearest names. */
  nearest: NearName[];
  /** What was made of each part of the query. */
  parts: Part[];
}

/** Names that are a common word beside another name: "access Outlook", "Office Excel", "how to do", "Mac desktop". */
const ambiguousWords = ['access', 'office', 'todo', 'desktop'];

const mostAnswers = 6;

/** The entries of one kind that a query names, the least doubtful only. */
interface Named<Entry> {
  entries: Entry[];
  /** Mistyped, half typed, or one word for several. */
  isGuess: boolean;
  /** Whether nothing but ambiguous words name them. */
  isAmbiguous: boolean;
}

/** @param pick gives the entry of a meaning of the kind that is asked for */
function listNamed<Entry>(parts: readonly Part[], pick: (meaning: Meaning) => Entry | undefined): Named<Entry> {
  const pickAll = ({ meanings }: Part) => meanings.flatMap((meaning) => pick(meaning) ?? []);
  const all = parts.filter((part) => pickAll(part).length > 0);
  const clear = all.filter(({ text }) => !ambiguousWords.includes(text));
  const counted = clear.length > 0 ? clear : all;
  const doubt = Math.min(...counted.map((part) => part.doubt));
  const surest = counted.filter((part) => part.doubt === doubt);
  const entries = [...new Set(surest.flatMap(pickAll))];
  const isGuess = surest.length > 0 && (doubt > 0 || entries.length > surest.length);
  return { entries, isGuess, isAmbiguous: clear.length === 0 };
}

const isStrange = ({ meanings }: Part) => meanings.every(({ kind }) => kind === 'other');
const isName = ({ meanings }: Part) => meanings.some(({ kind }) => kind !== 'other' && kind !== 'ignored');
const join = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/** Numbers are no topic: versions and years stand beside any name. */
const countLetters = (parts: readonly Part[]) => join(parts).replace(/\p{N}/gu, '').length;

/** What was not understood may be the very topic: then a doubtful name, or none, answers nothing. */
function isBesideThePoint(parts: readonly Part[], clients: Named<unknown>): boolean {
  const strange = countLetters(parts.filter(isStrange));
  if (strange === 0) return false;
  const isDoubtful = clients.isGuess || clients.isAmbiguous;
  return clients.entries.length === 0 || (isDoubtful && strange >= countLetters(parts.filter(isName)));
}

/** What is named of one kind; where nothing is, it is left open. */
const orOpen = <Entry>({ entries }: Named<Entry>): (Entry | undefined)[] =>
  entries.length > 0 ? entries : [undefined];

const indexes = new WeakMap<QuestionData, WordIndex>();

function indexOnce(data: QuestionData): WordIndex {
  const index = indexes.get(data) ?? indexWords(data);
  indexes.set(data, index);
  return index;
}

/** Answers any query. The first one with some data takes longer, as its words are indexed then. */
export function answerQuestion(query: string, data: QuestionData): Replies {
  const index = indexOnce(data);
  const parts = readQuestion(index, query);
  const clients = listNamed(parts, (meaning) => (meaning.kind === 'client' ? meaning.entry : undefined));
  const platforms = listNamed(parts, (meaning) => (meaning.kind === 'platform' ? meaning.entry : undefined));
  const capabilities = listNamed(parts, (meaning) => (meaning.kind === 'capability' ? meaning.entry : undefined));
  const questions: Question[] = orOpen(clients)
    .flatMap((client) => orOpen(platforms).map((platform) => ({ client, platform })))
    .flatMap((asked) => orOpen(capabilities).map((capability) => ({ ...asked, capability })))
    .filter((asked) => Object.values(asked).some((entry) => entry !== undefined))
    .slice(0, mostAnswers);
  const asked = isBesideThePoint(parts, clients) ? [] : questions;
  const strange = parts.filter(isStrange);
  const typed = join(strange.length > 0 ? strange : parts);
  return {
    answers: asked.map((question) => writeReply(data, question)),
    isGuess: [clients, platforms, capabilities].some(({ isGuess }) => isGuess),
    nearest: asked.length > 0 || parts.length === 0 ? [] : listNearest(index, typed),
    parts,
  };
}
