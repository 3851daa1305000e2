// In the browser, too.

import { clientId, writeReply, type Reply, type ReplyCell, type Asked } from './reply.ts';
import type { QuestionData } from './question-data.ts';
import { countEdits } from './count-edits.ts';
import { countUnlike, markLetters } from './find-similar.ts';
import { indexWords, type Kind, type WordIndex } from './index-words.ts';
import { readQuestion, type Part } from './read-question.ts';

export type { Reply, ReplyCell, QuestionData };

export interface Replies {
  /** The best first. Empty: nothing is near. */
  answers: Reply[];
  /** Whether something was mistyped or half typed, or is a name of several: this is what was probably meant. */
  isGuess: boolean;
  /** Where nothing is near, the clients with the nearest names. */
  nearest: { name: string; address: string }[];
  /** What was made of each part of the query. */
  parts: Part[];
}

/** Names that are a common word beside another name: "access Outlook", "Office Excel", "how to do", "Mac desktop". */
const shyWords = ['access', 'office', 'todo', 'desktop'];

const mostAnswers = 6;

/** The entries of one kind that a query names, the least doubtful only. */
interface Named {
  places: number[];
  /** Mistyped, half typed, or one word for several. */
  isGuess: boolean;
  isShy: boolean;
}

function listNamed(parts: readonly Part[], kind: Kind): Named {
  const all = parts.filter(({ meanings }) => meanings.some((meaning) => meaning.kind === kind));
  const bold = all.filter(({ text }) => !shyWords.includes(text));
  const heard = bold.length > 0 ? bold : all;
  const doubt = Math.min(...heard.map((part) => part.doubt));
  const sure = heard.filter((part) => part.doubt === doubt);
  const meanings = sure.flatMap((part) => part.meanings).filter((meaning) => meaning.kind === kind);
  const places = [...new Set(meanings.map(({ place }) => place))];
  return { places, isGuess: sure.length > 0 && (doubt > 0 || places.length > sure.length), isShy: bold.length === 0 };
}

const isStrange = ({ meanings }: Part) => meanings.every(({ kind }) => kind === 'other');
const isName = ({ meanings }: Part) => meanings.some(({ kind }) => kind !== 'other' && kind !== 'ignored');
const join = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/** Numbers are no topic: versions and years stand beside any name. */
const countLetters = (parts: readonly Part[]) => join(parts).replace(/\p{N}/gu, '').length;

/** What was not understood may be the very topic: then a doubtful name, or none, answers nothing. */
function isBesideThePoint(parts: readonly Part[], clients: Named): boolean {
  const strange = countLetters(parts.filter(isStrange));
  return (
    strange > 0 &&
    (clients.places.length === 0 ||
      ((clients.isGuess || clients.isShy) && strange >= countLetters(parts.filter(isName))))
  );
}

/** Every combination of what is named; what is not named is left open. */
function listAsked(named: readonly Named[]): Asked[] {
  const [clients, platforms, capabilities] = named.map(({ places }) => (places.length > 0 ? places : [undefined]));
  const all = clients!.flatMap((client) =>
    platforms!.flatMap((platform) => capabilities!.map((capability) => ({ client, platform, capability }))),
  );
  return all.filter((asked) => Object.values(asked).some((place) => place !== undefined)).slice(0, mostAnswers);
}

/** The clients whose names are least unlike what was typed. Only names with about the same letters are worth a close look. */
function listNearest({ clients }: QuestionData, { names }: WordIndex, typed: string): Replies['nearest'] {
  const letters = markLetters(typed);
  const sort = (list: WordIndex['names'], far: (text: string) => number) =>
    list.map(({ text, place }) => ({ text, place, far: far(text) })).sort((a, b) => a.far - b.far);
  const likely = sort(names, (text) => countUnlike(markLetters(text), letters)).slice(0, 99);
  const nearest = sort(likely, (text) => countEdits(typed, text) / Math.max(typed.length, text.length));
  const places = [...new Set(nearest.map(({ place }) => place))].slice(0, 3);
  return places
    .map((place) => clients[place]!)
    .map((client) => ({ name: client[1], address: `/clients/${clientId(client)}/` }));
}

const indexes = new WeakMap<QuestionData, WordIndex>();

/** Answers any query. The first one with some data takes longer, as its words are indexed then. */
export function answerQuestion(query: string, data: QuestionData): Replies {
  const index = indexes.get(data) ?? indexWords(data);
  indexes.set(data, index);
  const parts = readQuestion(index, query);
  const named = (['client', 'platform', 'capability'] as const).map((kind) => listNamed(parts, kind));
  const asked = isBesideThePoint(parts, named[0]!) ? [] : listAsked(named);
  const strange = parts.filter(isStrange);
  return {
    answers: asked.map((one) => writeReply(data, one)),
    isGuess: named.some(({ isGuess }) => isGuess),
    nearest:
      asked.length > 0 || parts.length === 0
        ? []
        : listNearest(data, index, join(strange.length > 0 ? strange : parts).slice(0, 24)),
    parts,
  };
}
