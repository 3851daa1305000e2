import { isInScope } from './scope.ts';
import type { Client, Note } from './site-content.ts';
import { placeOf, spoken, type Answer } from './support-table.ts';

const isOfOnePlatform = ({ scope }: Note) => scope.platform?.length === 1;

/** Whether a note tells a reader of this answer something: it names the client, or there is something to limit. */
const concerns = (note: Note, answer: Answer) =>
  isInScope(note.scope, placeOf(answer)) && (note.scope.client !== undefined || spoken.includes(answer.verdict.status));

/** The notes on an answer alone: those of its platform and no other, those that name its client first. */
export function listAnswerNotes(notes: readonly Note[], answer: Answer): Note[] {
  const own = notes.filter((note) => isOfOnePlatform(note) && concerns(note, answer));
  return [...own.filter(({ scope }) => scope.client), ...own.filter(({ scope }) => !scope.client)];
}

/** The notes on a client's answers for one capability that concern several platforms. */
export function listRowNotes(notes: readonly Note[], answers: readonly Answer[]): Note[] {
  return notes.filter((note) => !isOfOnePlatform(note) && answers.some((answer) => concerns(note, answer)));
}

/** Where a note is printed in full: on the page of the client it names, else on the platform's or the capability's. */
export function noteAddress({ id, scope }: Note, client: Pick<Client, 'id'>): string {
  if (scope.client) return `/clients/${client.id}/#note-${id}`;
  return scope.platform
    ? `/platforms/${scope.platform[0]}/#note-${id}`
    : `/capabilities/${scope.capability?.[0]}/#note-${id}`;
}
