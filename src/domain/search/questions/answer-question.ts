// In the browser, too.

import { findErrors, listCodes } from './find-errors.ts';
import { indexWords, type WordIndex } from './index-words.ts';
import { listNearest, type NearName } from './list-nearest.ts';
import { listNamedEntries, type Named, type NamedEntries } from './named.ts';
import type { QuestionData } from './question-data.ts';
import { readQuestion, type Part } from './read-question.ts';
import { writeReply, type Question, type Reply } from './reply.ts';

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

const mostAnswers = 6;

const isStrange = ({ meanings }: Part) => meanings.every(({ kind }) => kind === 'other');
const isName = ({ meanings }: Part) => meanings.some(({ kind }) => kind !== 'other' && kind !== 'ignored');
const join = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/** Numbers are no topic: versions and years stand beside any name. */
const countLetters = (parts: readonly Part[]) => join(parts).replace(/\p{N}/gu, '').length;

/** What was not understood may be the very topic: then a doubtful name, or none, answers nothing. */
function isBesideThePoint(parts: readonly Part[], { clients }: NamedEntries): boolean {
  const strange = countLetters(parts.filter(isStrange));
  if (strange === 0) return false;
  const isDoubtful = clients.isGuess || clients.isAmbiguous;
  return clients.entries.length === 0 || (isDoubtful && strange >= countLetters(parts.filter(isName)));
}

/** What is named of one kind; where nothing is, it is left open. */
const orOpen = <Entry>({ entries }: Named<Entry>): (Entry | undefined)[] =>
  entries.length > 0 ? entries : [undefined];

/** Every combination of what is named. */
function listQuestions({ clients, platforms, capabilities }: NamedEntries): Question[] {
  return orOpen(clients)
    .flatMap((client) => orOpen(platforms).map((platform) => ({ client, platform })))
    .flatMap((asked) => orOpen(capabilities).map((capability) => ({ ...asked, capability })))
    .filter((asked) => Object.values(asked).some((entry) => entry !== undefined))
    .slice(0, mostAnswers);
}

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
  const named = listNamedEntries(parts);
  const questions = isBesideThePoint(parts, named) ? [] : listQuestions(named);
  const strange = parts.filter(isStrange);
  const errors = findErrors(query, data);
  const answers = [...errors, ...questions.map((question) => writeReply(data, question))].slice(0, mostAnswers);
  const isMissed = answers.length === 0 && parts.length > 0 && listCodes(query).length === 0;
  return {
    answers,
    isGuess: Object.values(named).some(({ isGuess }) => isGuess),
    nearest: isMissed ? listNearest(index, join(strange.length > 0 ? strange : parts)) : [],
    parts,
  };
}
