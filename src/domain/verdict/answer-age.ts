import { compare } from '../content/order.ts';
import type { Revision, SiteContent, Status } from '../content/site-content.ts';
import { findRevision } from '../content/sources.ts';
import { describeDate, formatDate } from '../words/dates.ts';
import type { Answer } from './answer.ts';
import { deriveFromWord } from './derive-from-word.ts';
import type { LastWord } from './verdict.ts';
import { citeSource, statusWords } from './words.ts';

/** What a withdrawn table did with a client, as one would say it. */
const printedWords: Record<Status, string> = {
  supported: 'ticked',
  partial: 'ticked with a limit',
  planned: '“Planned”',
  unsupported: 'denied',
  'not-applicable': '“N/A”',
  unlisted: 'left out',
};

const formatMonth = (date: string): string => formatDate(date.slice(0, 7));

/** From when a table said so: "from October 2020", "from May 2021 or earlier". The day of a copy tells a colleague nothing. */
function describeStart({ date, dateMeaning, notBefore }: Revision): string {
  if (notBefore !== undefined) return `from a day between ${formatMonth(notBefore)} and ${formatMonth(date)}`;
  const bounds = { on: '', by: ' or earlier', from: ' or later' };
  return `from ${formatMonth(date)}${bounds[dateMeaning]}`;
}

/** "Microsoft's support table, withdrawn in February 2022: ticked from October 2020 to the last known copy of August 2024." */
const describeWithdrawn = deriveFromWord(({ from, since, status }: LastWord): string => {
  const name = from.kind === 'support-table' ? `${from.publisher}'s support table` : from.shortTitle;
  const end = from.retired === undefined ? '' : `, withdrawn in ${formatMonth(from.retired.date)}`;
  const [newest] = from.revisions;
  const until = newest === undefined ? '' : ` to the last known copy of ${formatMonth(newest.date)}`;
  return `${name}${end}: ${printedWords[status]} ${describeStart(findRevision(from, since))}${until}.`;
});

const newestDate = ({ from }: LastWord): string => from.revisions[0]?.date ?? '';

/** "supported in 4, the newest of 4 March 2025"; a single one is named. */
function describeLive(words: readonly LastWord[], status: Status): string {
  const label = statusWords[status].label.toLowerCase();
  const newest = words.toSorted((a, b) => compare(newestDate(b), newestDate(a)))[0];
  if (newest === undefined) return label;
  if (words.length === 1) return `${label} in ${citeSource(newest.from)}`;
  const [revision] = newest.from.revisions;
  const date = revision === undefined ? '' : `, the newest of ${describeDate(revision).replace(/^(on|in) /, '')}`;
  return `${label} in ${words.length}${date}`;
}

/** How old an answer is: what the withdrawn table said and until when, what live documents say, and until when newer ones were looked for. */
export function describeAnswerAge({ verdict }: Pick<Answer, 'verdict'>, { site }: Pick<SiteContent, 'site'>): string {
  const [withdrawn, live] = [true, false].map((isRetired) =>
    verdict.words.filter(({ from }) => (from.retired !== undefined) === isRetired),
  ) as [LastWord[], LastWord[]];
  const said = [...Map.groupBy(live, ({ status }) => status)].map(([status, words]) => describeLive(words, status));
  const sentences = [
    ...withdrawn.map(describeWithdrawn),
    ...(said.length > 0 ? [`Live documents: ${said.join('; ')}.`] : []),
    `No ${verdict.words.length > 0 ? 'newer ' : ''}document found by ${formatDate(site.reviewed)}.`,
  ];
  return sentences.join(' ');
}
