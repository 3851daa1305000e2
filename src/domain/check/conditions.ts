import { mapClients } from '../content/clients.ts';
import { isInScope } from '../content/scope.ts';
import type { Capability, Client, Note, Platform, SiteContent } from '../content/site-content.ts';
import { findRevision } from '../content/sources.ts';
import { cellIds, findAnswer, type Answer } from '../verdict/answer.ts';
import { listAnswerNotes, listNotesNaming, listRowNotes } from '../verdict/answer-notes.ts';
import { describeEnd } from '../verdict/lifecycle.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { describeControls, statusWords } from '../verdict/words.ts';
import { describeSince } from '../words/dates.ts';

/** What takes the place of a client that has ended, with its own answer where it is a client. */
export interface Successor {
  name: string;
  reported?: boolean | undefined;
  answer?: Answer | undefined;
}

/** What whoever relies on an answer must know besides. */
export interface Conditions {
  /** Sentences: what has ended, within what limits a source says so, since when it is announced, which controls it takes. */
  sentences: string[];
  successors: Successor[];
  /** The notes on this client alone, and every limit. */
  notes: Note[];
}

/** To what a verdict is limited: by every source that says so, or it is not; a partial one by any. */
export function listDetails({ status, words }: Pick<Verdict, 'status' | 'words'>): string[] {
  const agreeing = words.filter((word) => word.status === status);
  const live = agreeing.filter(({ from }) => from.retired === undefined);
  const counted = live.length > 0 ? live : agreeing;
  const details = counted.flatMap(({ detail }) => detail ?? []);
  return status === 'partial' || details.length === counted.length ? [...new Set(details)] : [];
}

/** Since when something is announced or denied. What is unproven or ready has that in its group and its source. */
function describeBlock({ status, decisive }: Verdict): string[] {
  if (decisive === undefined || (status !== 'planned' && status !== 'unsupported')) return [];
  return [`${statusWords[status].label} ${describeSince(findRevision(decisive.from, decisive.since))}.`];
}

function describeConditions({ verdict, end }: Answer): string[] {
  if (end !== undefined) return [describeEnd(end)];
  const details = listDetails(verdict);
  return [...details, ...describeBlock(verdict), ...describeControls(verdict.controls)];
}

/** Whether a note stands with a client: a limit does, all that may tell the limit of a partial answer, and what is about that client alone. */
const isOwn = ({ kind, scope }: Note, { verdict }: Answer): boolean =>
  kind !== 'history' &&
  scope.client !== undefined &&
  (verdict.status === 'partial' || kind === 'limit' || scope.client.length === 1);

function listOwnNotes({ notes }: Pick<SiteContent, 'notes'>, answer: Answer): Note[] {
  if (answer.end !== undefined) return [];
  const naming = listNotesNaming(notes, answer.client);
  const concerned = [...listAnswerNotes(naming, answer), ...listRowNotes(naming, [answer])];
  return concerned.filter((note) => isOwn(note, answer));
}

function listSuccessors(content: SiteContent, { client, platform, capability, end }: Answer): Successor[] {
  if (end === undefined) return [];
  return client.lifecycle.successors.map(({ id, name, reported }) => {
    const successor = id === undefined ? undefined : mapClients(content.clients).get(id);
    return { name, reported, answer: successor && findAnswer(content, successor, platform, capability) };
  });
}

/** Whether there is anything to know besides the answer. */
export const hasConditions = ({ sentences, successors, notes }: Conditions): boolean =>
  sentences.length + successors.length + notes.length > 0;

export const listConditions = (content: SiteContent, answer: Answer): Conditions => ({
  sentences: describeConditions(answer),
  successors: listSuccessors(content, answer),
  notes: listOwnNotes(content, answer),
});

/** A note that holds for a whole platform, or for several clients there. */
export interface SharedNote {
  note: Note;
  /** The clients that it names; empty where it names none. */
  clients: Client[];
}

type Notes = Pick<SiteContent, 'notes' | 'capabilities'>;

/** What a whole platform needs stands before its clients. */
const isNeed = ({ kind, scope }: Note): boolean => kind === 'requirement' && scope.client === undefined;

/** What holds for a platform, or for several of its clients, is said once. */
export function listSharedNotes(
  { notes }: Pick<SiteContent, 'notes'>,
  platform: Platform,
  capability: Capability,
  answers: readonly Answer[],
): SharedNote[] {
  return notes
    .filter((note) => note.kind !== 'history' && !isNeed(note))
    .filter(({ scope }) => isInScope(scope, { platform: platform.id, capability: capability.id }))
    .map((note) => ({ note, concerned: answers.filter((answer) => isInScope(note.scope, cellIds(answer))) }))
    .filter(({ note, concerned }) => concerned.some((answer) => !isOwn(note, answer)))
    .map(({ note, concerned }) => ({ note, clients: note.scope.client ? concerned.map(({ client }) => client) : [] }));
}

/** The notes on a capability beside the subject of the site that name no client: nothing else tells what it needs. */
export const listGeneralNotes = ({ notes, capabilities: [subject] }: Notes, { id }: Capability): Note[] =>
  id === subject?.id
    ? []
    : notes.filter(
        ({ kind, scope }) => kind !== 'history' && scope.client === undefined && scope.capability?.includes(id),
      );
