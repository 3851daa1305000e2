import { isInScope } from '../content/scope.ts';
import type { Note } from '../content/site-content.ts';
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
