import { cellId, pageAddress, pageSectionAddress, sections } from '../content/addresses.ts';
import { deriveOnce } from '../content/derive-once.ts';
import { compare } from '../content/order.ts';
import { isAbout, isInScope, type CellIds } from '../content/scope.ts';
import type { Capability, Dispute, SiteContent } from '../content/site-content.ts';
import { listAnswers, cellIds, type Answer } from './answer.ts';
import { findPrecedence, type LastWord, type Precedence } from './verdict.ts';
import { countOf } from '../words/count-of.ts';

/** Documents that contradict each other, with the cells that concerns. */
export interface DocumentDispute {
  dispute: Dispute;
  inDoubt: Answer[];
}

/** A cell of which a live source speaks and the newest revision of its table does not. */
export interface LeftOut {
  answer: Answer;
  /** The table's last word where it once listed the client: that it no longer does. */
  dropped?: LastWord;
}

/** All that disagrees. */
export interface Disputes {
  /** Answers on which the sources' last words differ. */
  answers: Answer[];
  /** Those that concern cells first, then by title. */
  documents: DocumentDispute[];
  leftOut: LeftOut[];
}

/** The answers in scope whose verdict has one of the dispute's statuses. */
export function listInDoubt({ scope = {}, status: statuses = [] }: Dispute, answers: readonly Answer[]): Answer[] {
  return answers.filter(
    (answer) => statuses.some((status) => status === answer.verdict.status) && isInScope(scope, cellIds(answer)),
  );
}

function byDoubtAndTitle(a: DocumentDispute, b: DocumentDispute): number {
  return Number(a.inDoubt.length === 0) - Number(b.inDoubt.length === 0) || compare(a.dispute.title, b.dispute.title);
}

function findLeftOut(answer: Answer): LeftOut[] {
  const {
    capability,
    verdict: { words },
  } = answer;
  const printed = words.find(({ source }) => source === capability.table);
  const isSilent = printed === undefined || printed.status === 'unlisted';
  const isSpokenOf = words.some(({ status, from }) => status !== 'unlisted' && from.retired === undefined);
  return isSilent && isSpokenOf ? [{ answer, dropped: printed }] : [];
}

/** Finds all that disagrees, and what the tables leave out; once for each content. */
export const listDisputes = deriveOnce((content: SiteContent): Disputes => {
  const answers = listAnswers(content);
  return {
    answers: answers.filter(({ verdict }) => verdict.evidence === 'disputed'),
    documents: content.disputes
      .map((dispute) => ({ dispute, inDoubt: listInDoubt(dispute, answers) }))
      .sort(byDoubtAndTitle),
    leftOut: answers.flatMap(findLeftOut),
  };
});

/** The disputes whose scope names a client, platform or capability. */
export function listDisputesAbout({ disputes }: Pick<SiteContent, 'disputes'>, cell: CellIds): Dispute[] {
  return disputes.filter(({ scope }) => scope !== undefined && isAbout(scope, cell));
}

/** Answers under their capabilities. */
export function groupByCapability(answers: readonly Answer[]): { capability: Capability; answers: Answer[] }[] {
  const groups = Map.groupBy(answers, ({ capability }) => capability);
  return [...groups].map(([capability, ofCapability]) => ({ capability, answers: ofCapability }));
}

/** What a dispute that concerns no cell is about, with the address of each. */
export function listSubjects(
  { clients, platforms, capabilities }: SiteContent,
  { scope = {} }: Dispute,
): { name: string; address: string }[] {
  const list = (
    folder: 'clients' | 'platforms' | 'capabilities',
    entries: readonly { id: string; name: string }[],
    ids: readonly string[] = [],
  ) => entries.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ name, address: pageAddress(folder, id) }));
  return [
    ...list('clients', clients, scope.client),
    ...list('platforms', platforms, scope.platform),
    ...list('capabilities', capabilities, scope.capability),
  ];
}

const reasons: Record<Precedence, string> = {
  speaks: 'it speaks of the client',
  live: 'it is live and the source that disagrees was withdrawn',
  newer: 'it was revised last',
  careful: 'the sources that disagree bear the same date and its word is the more careful one',
  id: '',
};

/** Why a disputed answer follows its source rather than the next that disagrees: "it was revised last". Empty where none disagrees. */
export function describeReason({ verdict: { decisive, words } }: Answer): string {
  const other = words.find(({ status }) => status !== decisive?.status);
  return decisive === undefined || other === undefined ? '' : reasons[findPrecedence(decisive, other)];
}

/** How much disagrees, in words. */
export function describeCounts({ answers, documents, leftOut }: Disputes): string {
  const cells = new Set(documents.flatMap((one) => one.inDoubt)).size;
  return `Sources disagree on ${countOf(answers.length, 'answer')}. Documents contradict each other in ${countOf(documents.length, 'place')}, which puts ${countOf(cells, 'more cell')} in doubt. The tables leave out ${countOf(leftOut.length, 'cell')} of which a live document speaks.`;
}

/** The id of a disputed answer on the page of disputes, after the `#`. */
export function disputedAnswerId({ client, capability, platform }: Answer): string {
  return `answer-${client.id}-${cellId(capability.id, platform.id)}`;
}

/** Where it is told why a disputed answer follows its source. */
export const disputedAnswerAddress = (answer: Answer): string =>
  pageSectionAddress(sections.disputes.address, disputedAnswerId(answer));
