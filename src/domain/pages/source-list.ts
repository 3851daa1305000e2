import { sourceKinds } from '../../schema/source.ts';
import { clientAddress, moduleAddress, platformAddress } from '../content/addresses.ts';
import { listCells } from '../content/cells.ts';
import type { Client, Platform, PowershellModule, SiteContent, Source } from '../content/site-content.ts';
import { evidenceWords } from '../verdict/words.ts';
import { describeAge, describeLeastAge } from '../words/age.ts';
import { describeDate } from '../words/dates.ts';

const kindWords: Record<Source['kind'], string> = {
  'support-table': 'Support tables',
  documentation: 'Documentation',
  announcement: 'Announcements',
  'store-listing': 'Store listings',
  code: 'Public code',
  community: 'Community lists',
  press: 'Press and blogs',
};

/** The sources of each kind that has any, in the order of the schema's list. */
export function groupByKind(sources: readonly Source[]): { kind: Source['kind']; name: string; members: Source[] }[] {
  return sourceKinds
    .map((kind) => ({ kind, name: kindWords[kind], members: sources.filter((source) => source.kind === kind) }))
    .filter(({ members }) => members.length > 0);
}

/** How old a source's newest known revision was when the facts were reviewed. */
export function describeSourceAge({ revisions: [newest] }: Pick<Source, 'revisions'>, reviewed: string): string {
  if (newest === undefined) return 'Age unknown: no date is known.';
  if (newest.dateMeaning === 'from') return `Age: at most ${describeAge(newest.date, reviewed)}.`;
  const isLeast = newest.dateMeaning === 'by' || newest.notBefore !== undefined;
  return `Age: ${(isLeast ? describeLeastAge : describeAge)(newest.date, reviewed)}.`;
}

/** What is known of a source as a whole: who publishes it, whether it still stands, what rests on it, its age. */
export const describeSource = (source: Source, statements: number | undefined, reviewed: string): string =>
  [
    `${source.publisher}.`,
    source.retired && `Withdrawn ${describeDate(source.retired)}.`,
    statements !== undefined && `${statements} statements rest on it.`,
    describeSourceAge(source, reviewed),
    source.note,
  ]
    .filter(Boolean)
    .join(' ');

/** What is said of how sure an answer is, and what it means. */
export const evidenceMeanings = [
  evidenceWords.confirmed,
  evidenceWords['table-only'],
  evidenceWords.disputed,
  { label: 'Reported', means: 'Only press, a blog or a community list says so.' },
];

/** What could not be confirmed of clients, platforms and modules, each with its page. */
export function listUnconfirmed({ clients, platforms, 'powershell-modules': modules }: SiteContent) {
  const list = (entries: readonly (Client | Platform | PowershellModule)[], toAddress: (id: string) => string) =>
    entries.map(({ id, name, unconfirmed }) => ({ address: toAddress(id), name, sentences: unconfirmed }));
  return [...list(clients, clientAddress), ...list(platforms, platformAddress), ...list(modules, moduleAddress)].filter(
    ({ sentences }) => sentences.length > 0,
  );
}

/** Source id → how many statements rest on it. */
export function listStatementCounts(clients: Client[]): Map<string, number> {
  const statements = listCells(clients).flatMap((cell) => cell.statements);
  return new Map(
    [...Map.groupBy(statements, ({ source }) => source)].map(([source, ofSource]) => [source, ofSource.length]),
  );
}
