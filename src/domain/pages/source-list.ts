import { sourceKinds } from '../../schema/source.ts';
import { listCells } from '../content/cells.ts';
import type { Client, Source } from '../content/site-content.ts';
import { describeAge, describeLeastAge } from '../words/age.ts';

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

/** Source id → how many statements rest on it. */
export function listStatementCounts(clients: Client[]): Map<string, number> {
  const statements = listCells(clients).flatMap((cell) => cell.statements);
  return new Map(
    [...Map.groupBy(statements, ({ source }) => source)].map(([source, ofSource]) => [source, ofSource.length]),
  );
}
