// In the browser, too.

import { findErrors } from './find-errors.ts';
import { indexWords, type WordIndex } from './index-words.ts';
import { listNearest, type NearName } from './list-nearest.ts';
import { listNamedEntries, settleBareWords, type NamedEntries } from './named.ts';
import type { ClientRecord, PlatformRecord, QuestionData, TermRecord } from './question-data.ts';
import { readQuestion, type Part } from './read-question.ts';
import { writeError, writeModule, writePassage, writeReply, writeTerm, type Question, type Reply } from './reply.ts';

export interface Replies {
  /** The best first. Empty: nothing is near. */
  answers: Reply[];
  /** Whether something was mistyped or half typed, or is a name of several: this is what was probably meant. */
  isGuess: boolean;
  /** Whether several clients are asked for side by side. */
  isComparison: boolean;
  /** Where what was asked for is not known: what is known of the rest, such as the platform. */
  beside: Reply[];
  /** Where nothing is near, clients whose names differ from what was typed by a letter or two. */
  nearest: NearName[];
  /** What was made of each part of the query. */
  parts: Part[];
}

/** So many answers are read; a suite shows all of its clients. */
const mostAnswers = 6;

const isStrange = ({ meanings }: Part) => meanings.every(({ kind }) => kind === 'other');
const isName = ({ meanings }: Part) => meanings.some(({ kind }) => kind !== 'other' && kind !== 'ignored');
const join = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/** Numbers are no topic: versions and years stand beside any name. */
const countLetters = (parts: readonly Part[]) => join(parts).replace(/\p{N}/gu, '').length;

/** What was not understood, or a thing that only sounds like a client, may be the very topic: then a doubtful name of a client answers nothing. */
function dropDoubtful(parts: readonly Part[], named: NamedEntries): ClientRecord[] {
  const { clients, modules, terms } = named;
  const strange = countLetters(parts.filter(isStrange));
  const isDoubtful = clients.isGuess || clients.isAmbiguous;
  const isOther =
    terms.entries.some(({ kind }) => kind !== 'topic' && kind !== 'browser') || modules.entries.length > 0;
  const isDrowned = strange > 0 && strange >= countLetters(parts.filter(isName));
  return isDoubtful && (isOther || isDrowned) ? [] : clients.entries;
}

const orOpen = <Entry>(entries: readonly Entry[]): (Entry | undefined)[] =>
  entries.length > 0 ? [...entries] : [undefined];

/** Every combination of what is asked for. */
function listQuestions(
  clients: readonly ClientRecord[],
  { platforms, capabilities }: Pick<NamedEntries, 'platforms' | 'capabilities'>,
  control: TermRecord | undefined,
): Question[] {
  return orOpen(clients)
    .flatMap((client) => orOpen(platforms.entries).map((platform) => ({ client, platform })))
    .flatMap((asked) => orOpen(capabilities.entries).map((capability) => ({ ...asked, capability, control })))
    .filter(({ client, platform, capability }) => client ?? platform ?? capability);
}

/** The terms that a query names, by what they are to the answer. */
function sortTerms({ terms }: NamedEntries) {
  const of = (...kinds: TermRecord['kind'][]) => terms.entries.filter(({ kind }) => kinds.includes(kind));
  return {
    topics: of('topic', 'browser'),
    suites: of('suite'),
    services: of('service'),
    others: of('look-alike', 'listed-app'),
    statuses: of('status'),
  };
}

/** What a topic is about counts where the query names no capability. */
function addCapability(data: QuestionData, named: NamedEntries, topics: readonly TermRecord[]): NamedEntries {
  const implied = topics.find(({ capability }) => capability !== '')?.capability;
  const entry = data.capabilities.find(({ id }) => id === implied);
  if (named.capabilities.entries.length > 0 || entry === undefined) return named;
  return { ...named, capabilities: { entries: [entry], isGuess: false, isAmbiguous: false } };
}

/** Where topics are told, each place once; what a subject is told beside needs no place of its own. */
function listPassages(
  data: QuestionData,
  topics: readonly TermRecord[],
  platform: PlatformRecord | undefined,
  subjects: readonly Reply[],
): Reply[] {
  const passages = new Map(
    topics.map((topic) => writePassage(topic, platform, data)).map((reply) => [reply.address, reply]),
  );
  return [...passages.values()].filter(
    ({ address }) => !subjects.some((subject) => subject.address.startsWith(`${address}#`)),
  );
}

function findMembers(data: QuestionData, suites: readonly TermRecord[]): ClientRecord[] {
  const ids = suites.flatMap(({ clients }) => clients);
  return data.clients.filter(({ id }) => ids.includes(id)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
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
  const parts = settleBareWords(readQuestion(index, query));
  const read = listNamedEntries(parts, index);
  const { topics, suites, services, others, statuses } = sortTerms(read);
  const named = addCapability(data, read, topics);
  const clients = dropDoubtful(parts, named);
  const asked = clients.length > 0 ? clients : findMembers(data, suites);
  const control = topics.find((topic) => topic.control !== '');
  const support = listQuestions(asked, named, control).map((question) => writeReply(data, question));
  const subjects = [
    ...findErrors(query, data).map(writeError),
    ...(asked.length > 0 ? [] : statuses.map(writeTerm)),
    ...others.map(writeTerm),
    ...read.modules.entries.map(writeModule),
    ...(clients.length > 0 ? [] : suites.map(writeTerm)),
  ];
  const passages = listPassages(data, topics, named.platforms.entries[0], subjects);
  const strange = parts.filter(isStrange);
  const isWhole = named.platforms.entries.length > 0 && named.capabilities.entries.length > 0;
  const isAboutClients = asked.length > 0;
  const isTold = topics.length > 0 || subjects.length > 0;
  const isCapabilityAsked = read.capabilities.entries.length > 0;
  // "Slack on iOS": of iOS something is known, but that is not what was asked for. "Kerberos CBA iOS" is about CBA on iOS all the same.
  const isKnown = isAboutClients || isWhole || (isTold ? isCapabilityAsked : strange.length === 0);
  const known = isKnown ? support.slice(0, suites.length > 0 ? undefined : mostAnswers) : [];
  // Where neither client nor platform is named, the prose is the answer.
  const told = isAboutClients || isWhole ? [...known, ...passages] : [...passages, ...known];
  const isServiceAsked = !isAboutClients && subjects.length === 0 && topics.length === 0;
  const answers = [...subjects, ...told, ...(isServiceAsked ? services.map(writeTerm) : [])];
  const isMissed = answers.length === 0 && parts.length > 0;
  return {
    answers,
    isGuess: answers.length > 0 && Object.values(named).some(({ isGuess }) => isGuess),
    isComparison: clients.length > 1,
    beside: isKnown || isTold ? [] : support,
    nearest: isMissed ? listNearest(index, strange) : [],
    parts,
  };
}

/**
 * Whether the names alone answer: every word is one of them, and none is a common word or a number that may mean something else.
 * Then nobody has to wait for the words that come after.
 */
export function isPlain({ parts }: Replies, { common }: Pick<QuestionData, 'common'>): boolean {
  return parts.every(
    (part) => part.doubt === 0 && !isStrange(part) && !common.includes(part.text) && !/^\d{5,}$/.test(part.text),
  );
}
