import { cellId } from './cell-address.ts';
import { isAbout, isInScope, type Place } from './scope.ts';
import type { Dispute, SiteContent } from './site-content.ts';
import { listAnswers, placeOf, type Answer } from './support-table.ts';
import { findPrecedence, type LastWord, type Precedence } from './verdict.ts';

/** Documents that contradict each other, with the cells that concerns. */
export interface DocumentDispute {
  dispute: Dispute;
  cells: Answer[];
}

/** A cell of which a live source speaks and the newest revision of its table does not. */
export interface LeftOut {
  answer: Answer;
  /** The table's last word where it once listed the client: that it no longer does. */
  dropped?: LastWord;
}

/** The cells in scope whose verdict has one of the dispute's statuses. */
export function listDisputedCells({ scope = {}, status: statuses = [] }: Dispute, answers: readonly Answer[]): Answer[] {
  return answers.filter((answer) => statuses.some((status) => status === answer.verdict.status) && isInScope(scope, placeOf(answer)));
}

/** Every dispute of documents: those that concern cells first, then by title. */
export function listDocumentDisputes(content: SiteContent): DocumentDispute[] {
  const answers = listAnswers(content);
  const listed = content.disputes.map((dispute) => ({ dispute, cells: listDisputedCells(dispute, answers) }));
  const isLater = (a: DocumentDispute, b: DocumentDispute) => Number(a.cells.length === 0) - Number(b.cells.length === 0) || (a.dispute.title < b.dispute.title ? -1 : 1);
  return listed.sort(isLater);
}

/** The disputes whose scope names a client, platform or capability. */
export function listDisputesAbout({ disputes }: Pick<SiteContent, 'disputes'>, place: Place): Dispute[] {
  return disputes.filter(({ scope }) => scope !== undefined && isAbout(scope, place));
}

/** Every answer on which the sources' last words differ. */
export function listDisputedAnswers(content: SiteContent): Answer[] {
  return listAnswers(content).filter(({ verdict }) => verdict.evidence === 'disputed');
}

/** Every cell that its table leaves out though a live source speaks of it. */
export function listLeftOut(content: SiteContent): LeftOut[] {
  return listAnswers(content).flatMap((answer) => {
    const { capability, verdict: { words } } = answer;
    const printed = words.find(({ source }) => source === capability.table);
    const isSilent = printed === undefined || printed.status === 'unlisted';
    const isSpokenOf = words.some(({ status, from }) => status !== 'unlisted' && from.retired === undefined);
    return isSilent && isSpokenOf ? [{ answer, dropped: printed }] : [];
  });
}

const reasons: Record<Precedence, string> = {
  speaks: 'it speaks of the client and the other does not',
  live: 'it is live and the other was withdrawn',
  newer: 'it was revised last',
  careful: 'both bear the same date, and its word is the more careful one',
  id: 'both say the same',
};

/** Which source a disputed answer follows, and why: "Entra: CBA limitations: it was revised last". */
export function wordChoice({ verdict: { decisive, words } }: Answer): string {
  const other = words.find(({ status }) => status !== decisive?.status);
  return decisive === undefined || other === undefined ? '' : `${decisive.from.shortTitle}: ${reasons[findPrecedence(decisive, other)]}`;
}

/** The id of a disputed answer on the page of disputes, after the `#`. */
export function disputedAnswerId({ client, capability, platform }: Answer): string {
  return `answer-${client.id}-${cellId(capability.id, platform.id)}`;
}
