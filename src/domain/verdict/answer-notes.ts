import { deriveOnce } from '../content/derive-once.ts';
import { isInScope } from '../content/scope.ts';
import type { Client, Note } from '../content/site-content.ts';
import { cellIds, limitableStatuses, type Answer } from './answer.ts';

const isOfOnePlatform = ({ scope }: Note) => scope.platform?.length === 1;

/** Whether a note tells a reader of this answer something: it names the client, or there is something to limit. */
const concerns = (note: Note, answer: Answer) =>
  isInScope(note.scope, cellIds(answer)) &&
  (note.scope.client !== undefined || limitableStatuses.includes(answer.verdict.status));

/** The notes on an answer alone: those of its platform and no other, those that name its client first. */
export function listAnswerNotes(notes: readonly Note[], answer: Answer): Note[] {
  const own = notes.filter((note) => isOfOnePlatform(note) && concerns(note, answer));
  return [...own.filter(({ scope }) => scope.client), ...own.filter(({ scope }) => !scope.client)];
}

/** The notes on a client's answers for one capability that concern several platforms. */
export function listRowNotes(notes: readonly Note[], answers: readonly Answer[]): Note[] {
  return notes.filter((note) => !isOfOnePlatform(note) && answers.some((answer) => concerns(note, answer)));
}

const mapNaming = deriveOnce((notes: readonly Note[]): ReadonlyMap<string, Note[]> => {
  const naming = new Map<string, Note[]>();
  for (const note of notes)
    for (const client of note.scope.client ?? []) naming.set(client, [...(naming.get(client) ?? []), note]);
  return naming;
});

/** The notes that name a client, in their order. Looked up: there may be thousands of clients. */
export const listNotesNaming = (notes: readonly Note[], client: Pick<Client, 'id'>): readonly Note[] =>
  mapNaming(notes).get(client.id) ?? [];

/** Finds the notes on an answer, those that name its client first. */
export function findNotesBy(notes: readonly Note[]): (answer: Answer) => Note[] {
  const general = notes.filter(({ scope }) => scope.client === undefined);
  return (answer) => [...listNotesNaming(notes, answer.client), ...general].filter((note) => concerns(note, answer));
}
