import { describeDate, formatDate } from '../words/dates.ts';
import type { Capability, Platform, Revision, Source, Statement, Status } from '../content/site-content.ts';
import type { Evidence, LastWord, Verdict, VerdictStatus } from './verdict.ts';

/** The words of a status: in a sentence, in a cell where that is shorter, and what it means. */
export const statusWords: Record<VerdictStatus, { label: string; short?: string; means: string }> = {
  supported: { label: 'Supported', means: 'The source says yes.' },
  partial: { label: 'Partial', means: 'Yes, with a limit that a note names.' },
  planned: { label: 'Planned', means: 'Announced; not there when the source was last revised.' },
  unsupported: { label: 'Not supported', means: 'The source says no.' },
  'not-applicable': {
    label: 'Not applicable',
    short: 'N/A',
    means: 'The source prints N/A. It gives no reason: no such app there, or no claim.',
  },
  unlisted: { label: 'Unlisted', means: 'The source dropped the client, or lists others but not this one.' },
  unknown: { label: 'Unknown', means: 'No source says anything.' },
};

/** How a verdict is made. */
export const verdictRule =
  'Each source has its last word on a cell: what it said when it was last revised. A live source outranks one that was withdrawn. Among live sources the one revised last is followed; of two of the same date, the more careful one. ' +
  'Where no live source speaks, the last word of the withdrawn table stands. A source that dropped a client is silent about it: it neither supports nor disputes what others say. ' +
  'On conditional access a live document counts where it speaks of the client apps condition, of a device policy in the browser or of app-based access. The other controls stand under the answer: they neither make nor dispute it.';

/** What Microsoft printed in a cell of that status. Only these three were ever printed. */
const printedAs: Partial<Record<VerdictStatus, string>> = {
  supported: '✔',
  planned: 'Planned',
  'not-applicable': 'N/A',
};

export const evidenceWords: Record<Evidence, { label: string; means: string }> = {
  confirmed: { label: 'Confirmed', means: 'A live source says so, and no other source disagrees.' },
  'table-only': { label: 'Old table', means: 'Only the support table that Microsoft withdrew in 2022 says so.' },
  disputed: { label: 'Disputed', means: "Sources disagree. Each one's last word is shown." },
  none: { label: 'No source', means: 'No source says anything.' },
};

/** What the words for the evidence of verdicts mean, those that occur, a sentence for each. Empty where no source says anything. */
export function explainEvidence(
  verdicts: readonly Pick<Verdict, 'evidence'>[],
): { evidence: Evidence; sentence: string }[] {
  const occurring = new Set(verdicts.map(({ evidence }) => evidence));
  return (Object.keys(evidenceWords) as Evidence[])
    .filter((evidence) => evidence !== 'none' && occurring.has(evidence))
    .map((evidence) => ({ evidence, sentence: `${evidenceWords[evidence].label}: ${evidenceWords[evidence].means}` }));
}

/** What each control of conditional access is called by the documents. */
export const controlWords: Record<NonNullable<Statement['control']>, string> = {
  'client-app-condition': 'Client apps condition',
  'device-policy-in-browser': 'Device policy in the browser',
  'app-based': 'App-based conditional access',
  'approved-client-app': 'Require approved client app',
  'app-protection-policy': 'Require app protection policy',
  'core-app-protection': 'Core settings of Intune app protection',
  'compliant-device': 'Require device to be marked as compliant',
  'token-protection': 'Require token protection for sign-in sessions',
  'continuous-access-evaluation': 'Continuous access evaluation of location policies',
  'claims-challenge': 'Claims challenge of continuous access evaluation',
  'authentication-context': 'Authentication context',
};

const controlSentences: Record<Status, string> = {
  supported: 'Takes the control',
  partial: 'Takes, with a limit, the control',
  planned: 'Is planned to take the control',
  unsupported: 'Does not take the control',
  'not-applicable': 'Not applicable: the control',
  unlisted: 'Is no longer listed for the control',
};

/** What a source says of a control: 'Takes the control “Require app protection policy”'. Empty where it speaks of none. */
export function describeControl({ status, control }: Statement): string {
  return control === undefined ? '' : `${controlSentences[status]} “${controlWords[control]}”`;
}

/** What sources say of several controls, a sentence for each status: 'Takes the controls “…”, “…”.' */
export const describeControls = (words: readonly Pick<Statement, 'status' | 'control'>[]): string[] =>
  [...Map.groupBy(words, ({ status }) => status)].map(([status, ofStatus]) => {
    const names = new Set(ofStatus.flatMap(({ control }) => (control ? [`“${controlWords[control]}”`] : [])));
    return `${controlSentences[status]}${names.size > 1 ? 's' : ''} ${[...names].join(', ')}.`;
  });

/** What a source limits its word to, as a sentence that follows: ". On Outlook 2016." Empty where nothing is said. */
export const describeDetail = ({ detail }: Statement): string => (detail === undefined ? '' : `. ${detail}`);

/** What a statement is limited to, after the status: ", client apps condition. On Outlook 2016." Empty where nothing is said. */
export function describeLimits(statement: Statement): string {
  const { control } = statement;
  return `${control ? `, ${controlWords[control].toLowerCase()}` : ''}${describeDetail(statement)}`;
}

/** The verdict in one sentence, such as "Outlook on iOS: supported for certificate-based authentication." */
export function describeVerdict(
  client: string,
  platform: Platform,
  capability: Capability,
  { status }: Verdict,
): string {
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

/** What a support table printed in a cell, as an aside: ', printed “✔”'. Empty for other documents. */
export function describePrinted({ from, status }: LastWord): string {
  const printed = from.kind === 'support-table' ? printedAs[status] : undefined;
  return printed === undefined ? '' : `, printed “${printed}”`;
}

/** A source by its short title, with the date of a revision, its newest unless another is meant: "Entra: CBA on Android, 4 March 2025". */
export function citeSource(source: Source, revision: Revision | undefined = source.revisions[0]): string {
  if (revision === undefined) return source.shortTitle;
  const { date, dateMeaning } = revision;
  return `${source.shortTitle}, ${dateMeaning === 'on' ? formatDate(date) : describeDate({ date, dateMeaning })}`;
}
