import type { Answer } from '../verdict/answer.ts';
import { statusWords } from '../verdict/words.ts';
import { countMonths, describeAge, describeLeastAge } from '../words/age.ts';
import { describeDate } from '../words/dates.ts';
import { outcomeWords, type SupportPromise } from './promises.ts';

/**
 * How long a promise stood: until the revision that ended it, until the client ended, or until the facts were reviewed. It may have been made before it is first seen.
 * Where the day of its end lies between two, so does the time.
 */
export function describeDuration(
  { made, ended, answer }: Pick<SupportPromise, 'made' | 'ended'> & { answer?: Pick<Answer, 'end'> },
  reviewed: string,
): string {
  if (ended === undefined) return describeLeastAge(made.date, answer?.end?.date ?? reviewed);
  const longest = describeAge(made.date, ended.date);
  if (ended.notBefore !== undefined) return `${describeAge(made.date, ended.notBefore)} to ${longest}`;
  return countMonths(made.date, ended.date) === 0 ? longest : `about ${longest}`;
}

/** What came of a promise, in words. */
export function describeOutcome({ outcome, ended, cameLater, answer }: SupportPromise): string {
  if (ended !== undefined)
    return `${outcomeWords[outcome].label} ${describeDate(ended)}${cameLater ? `; supported after all ${describeDate(cameLater)}` : ''}`;
  const { status } = answer.verdict;
  const otherwise = status === 'planned' ? '' : `; another source says ${statusWords[status].label.toLowerCase()}`;
  return `${outcomeWords.open.label}${otherwise}${answer.end ? `; the client ended there ${describeDate(answer.end)}` : ''}`;
}

/** The columns in which promises are told. Of those that are open the time counts on, of the others up to their end. */
export const promiseHeads = (isOpen: boolean): string[] => [
  'Client',
  'Platform',
  'Planned',
  'What came of it',
  isOpen ? 'Open for' : 'After',
];

/** A promise in the columns behind its client. */
export const describePromise = (promise: SupportPromise, reviewed: string): string[] => [
  promise.platform.shortName,
  `${describeDate(promise.made)}${promise.wasSupported ? ', was supported before' : ''}`,
  describeOutcome(promise),
  describeDuration(promise, reviewed),
];
