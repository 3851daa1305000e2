import type { Change } from './changes.ts';
import type { Renaming } from './differences.ts';
import type { Capability, Platform, Revision, Source } from './site-content.ts';
import type { Evidence, Verdict, VerdictStatus } from './verdict.ts';

/** What is known of when something was so. */
export type Dated = Pick<Revision, 'date' | 'dateMeaning' | 'notBefore'>;

/** The words of a status: in a cell, in a sentence, and what it means. */
export const statusWords: Record<VerdictStatus, { label: string; means: string }> = {
  supported: { label: 'Supported', means: 'The source says yes.' },
  partial: { label: 'Partial', means: 'Yes, with a limit that a note names.' },
  planned: { label: 'Planned', means: 'Announced; not there when the source was last revised.' },
  unsupported: { label: 'Not supported', means: 'The source says no.' },
  'not-applicable': {
    label: 'Not applicable',
    means: 'The source prints N/A. It gives no reason: no such app there, or no claim.',
  },
  unlisted: { label: 'Unlisted', means: 'The source dropped the client, or lists others but not this one.' },
  unknown: { label: 'Unknown', means: 'No source says anything.' },
};

/** How a verdict is made. */
export const verdictRule =
  'Each source has its last word on a cell: what it said when it was last revised. A live source outranks one that was withdrawn. Among live sources the one revised last is followed; of two of the same date, the more careful one. ' +
  'Where no live source speaks, the last word of the withdrawn table stands. A source that dropped a client is silent about it: it neither supports nor disputes what others say.';

/** What Microsoft printed in a cell of that status. Only these three were ever printed. */
export const printedAs: Partial<Record<VerdictStatus, string>> = {
  supported: '✔',
  planned: 'Planned',
  'not-applicable': 'N/A',
};

export const evidenceWords: Record<Evidence, { label: string; means: string }> = {
  confirmed: { label: 'Confirmed', means: 'A live source says so, and no other source disagrees.' },
  'table-only': { label: 'Table only', means: 'Only the support table that Microsoft withdrew in 2022 says so.' },
  disputed: { label: 'Disputed', means: "Sources disagree. Each one's last word is shown." },
  none: { label: 'No source', means: 'No source says anything.' },
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2021-05-08 → 8 May 2021; 2022-10 → October 2022; 2021 → 2021. Spelled here so that no build's locale matters. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** When something was so, worded by what the date means: on 8 May 2021, by 21 May 2021, between 17 July 2021 and 31 August 2024. */
export function wordDate({ date, dateMeaning, notBefore }: Dated): string {
  if (notBefore !== undefined) return `between ${formatDate(notBefore)} and ${formatDate(date)}`;
  if (dateMeaning === 'by') return `by ${formatDate(date)}`;
  return `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;
}

/** Since when a source says so: "since 30 October 2020", "since 21 May 2021 or earlier", "since some day between … and …". */
export function wordSince({ date, dateMeaning, notBefore }: Dated): string {
  if (notBefore !== undefined) return `since a day between ${formatDate(notBefore)} and ${formatDate(date)}`;
  return `since ${formatDate(date)}${dateMeaning === 'by' ? ' or earlier' : ''}`;
}

/** A revision of a source by its id. Throws where the source has none such: the rules forbid it. */
export function findRevision(source: Source, id: string): Revision {
  const revision = source.revisions.find((one) => one.id === id);
  if (revision === undefined) throw new Error(`${source.file} has no revision ${id}.`);
  return revision;
}

/** The permanent address of a revision's text at GitHub. */
export function linkRevision({ repository, commit, path }: Revision): string | undefined {
  if (repository === undefined || commit === undefined) return undefined;
  const file = path?.split('/').map(encodeURIComponent).join('/');
  return `https://github.com/${repository}/${file === undefined ? `commit/${commit}` : `blob/${commit}/${file}`}`;
}

/** What became of a cell: "planned → supported", "listed as planned", "no longer listed (was supported)". */
export function wordTurn({ before, after }: Pick<Change, 'before' | 'after'>): string {
  const lower = (status: VerdictStatus) => statusWords[status].label.toLowerCase();
  if (after === 'unlisted') return `no longer listed (was ${lower(before)})`;
  if (before === 'unlisted') return `listed as ${lower(after)}`;
  return `${lower(before)} → ${lower(after)}`;
}

/** A change in words: "Microsoft Teams on Windows (desktop apps): planned → supported". */
export function wordChange(change: Change, platforms: readonly Platform[]): string {
  return `${change.client.name} on ${platforms.find(({ id }) => id === change.platform)?.name ?? change.platform}: ${wordTurn(change)}`;
}

/** A renamed row in words: "Viva Engage: the row is called Viva Engage, was YAMMER". */
export function wordRenaming({ client, before, after }: Renaming): string {
  return `${client.name}: the row is called ${after}, was ${before}`;
}

/** The verdict in one sentence, such as "Outlook on iOS: supported for certificate-based authentication." */
export function wordVerdict(client: string, platform: Platform, capability: Capability, { status }: Verdict): string {
  const subject = `${client} on ${platform.name}`;
  const asked = capability.name.toLowerCase();
  const sentences: Record<VerdictStatus, string> = {
    supported: `${subject} supports ${asked}.`,
    partial: `${subject} supports ${asked} with a limit.`,
    planned: `${subject}: ${asked} was announced as planned.`,
    unsupported: `${subject} does not support ${asked}.`,
    'not-applicable': `${subject}: the source prints N/A for ${asked} and gives no reason.`,
    unlisted: `${subject} is no longer listed for ${asked}.`,
    unknown: `${subject}: no source says anything about ${asked}.`,
  };
  return sentences[status];
}
