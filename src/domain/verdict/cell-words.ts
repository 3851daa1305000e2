import { deriveOnce } from '../content/derive-once.ts';
import type { Revision } from '../content/site-content.ts';
import { findRevision } from '../content/sources.ts';
import { shortName } from '../names/client-names.ts';
import { limitableStatuses, type Answer } from './answer.ts';
import type { LastWord, Verdict, VerdictStatus } from './verdict.ts';
import type { Look } from './status-symbols.ts';
import { evidenceWords, statusWords } from './words.ts';

/** How a cell tells its answer: the verdict, and how far to trust it. The same words stand wherever the answer is told in short. */
export interface CellWords {
  look: Look;
  /** "Supported", "Ended 2021", "N/A" */
  word: string;
  /** "confirmed 2025", "old table"; empty where there is nothing to say. */
  remark: string;
}

const isLive = ({ from }: LastWord) => from.retired === undefined;
const yearOf = (date: string) => date.slice(0, 4);

/** "in 2020", or "by 2020" where the day is an upper bound. */
const describeYear = ({ date, dateMeaning }: Revision) => `${dateMeaning === 'by' ? 'by' : 'in'} ${yearOf(date)}`;

/** The year of the newest live source that says so. */
function findConfirmedYear({ words, status }: Verdict): string | undefined {
  const dates = words
    .filter((word) => isLive(word) && word.status === status)
    .flatMap(({ from }) => from.revisions[0]?.date ?? []);
  return dates.length > 0 ? yearOf(dates.toSorted().at(-1) ?? '') : undefined;
}

/** Whether somebody would plan with the answer: of the others there is nothing to trust. */
const isClaim = ({ status }: Verdict) => limitableStatuses.includes(status);

/** What stands under the word. */
function describeTrust(verdict: Verdict): string {
  const { status, evidence, decisive } = verdict;
  if (evidence === 'disputed') return evidenceWords.disputed.label.toLowerCase();
  if (evidence === 'confirmed') return ['confirmed', findConfirmedYear(verdict)].filter(Boolean).join(' ');
  if (evidence === 'none' || decisive === undefined || !isClaim(verdict)) return '';
  const since = findRevision(decisive.from, decisive.since);
  return status === 'planned' ? `${describeYear(since)}, never confirmed` : 'old table';
}

/** A tick or a plan that no live document alone confirms is not drawn as one that is. */
export function lookUnsure(status: VerdictStatus): Look {
  if (status === 'supported') return 'supported-unsure';
  return status === 'planned' ? 'planned-unsure' : status;
}

/** The client, or its edition on the platform, is gone: what was said of it is history. */
const describeEnded = ({ verdict, end }: Answer): CellWords => ({
  look: 'ended',
  word: `Ended ${yearOf(end?.date ?? '')}`,
  remark: `was ${statusWords[verdict.status].label.toLowerCase()}`,
});

/** How an answer is told in its cell. It stands on a dozen pages. */
export const describeCell = deriveOnce((answer: Answer): CellWords => {
  const { verdict, end } = answer;
  if (end !== undefined && isClaim(verdict)) return describeEnded(answer);
  const { label, short = label } = statusWords[verdict.status];
  const look = verdict.evidence === 'confirmed' ? verdict.status : lookUnsure(verdict.status);
  return { look, word: short, remark: describeTrust(verdict) };
});

/** The cell in one line: "Supported, confirmed 2025". */
export function writeCell(answer: Answer): string {
  const { word, remark } = describeCell(answer);
  return [word, remark].filter(Boolean).join(', ');
}

/** What a link to the answer is called: "Teams on macOS: Supported confirmed 2025", with the very words of the cell, by which a voice chooses it. */
export function nameCell(answer: Answer): string {
  const { word, remark } = describeCell(answer);
  return `${shortName(answer.client)} on ${answer.platform.shortName}: ${[word, remark].filter(Boolean).join(' ')}`;
}

/** What each look means, in a few words. */
export const lookWords: Readonly<Record<Look, { label: string; means: string }>> = {
  supported: { label: statusWords.supported.label, means: 'by a live document' },
  'supported-unsure': {
    label: statusWords.supported.label,
    means: 'by the old table alone, withdrawn in 2022, or disputed',
  },
  partial: { label: statusWords.partial.label, means: 'with a limit that a note names' },
  planned: { label: statusWords.planned.label, means: 'announced in a live document' },
  'planned-unsure': { label: statusWords.planned.label, means: 'in the old table, never confirmed' },
  unsupported: { label: statusWords.unsupported.label, means: 'the source says no' },
  ended: { label: 'Ended', means: 'the app is gone there' },
  'not-applicable': { label: 'N/A', means: 'in the source, without a reason' },
  unlisted: { label: statusWords.unlisted.label, means: 'not or no longer in the list' },
  unknown: { label: statusWords.unknown.label, means: 'no source' },
};

/** What the looks of a table as it was printed mean. */
export const printedLookWords = Object.fromEntries(
  Object.entries(statusWords).map(([status, words]) => [lookUnsure(status as VerdictStatus), words]),
) as Partial<Record<Look, { label: string; means: string }>>;

const inOrder = (looks: Iterable<Look>): Look[] => {
  const occurring = new Set(looks);
  return (Object.keys(lookWords) as Look[]).filter((look) => occurring.has(look));
};

/** The looks that occur among answers, in the order of their words. */
export const listLooks = (answers: readonly Answer[]): Look[] =>
  inOrder(answers.map((answer) => describeCell(answer).look));

/** The looks that occur in a table as it was printed. */
export const listPrintedLooks = (statuses: readonly VerdictStatus[]): Look[] => inOrder(statuses.map(lookUnsure));
