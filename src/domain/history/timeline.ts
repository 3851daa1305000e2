import type { Status } from '../content/site-content.ts';
import { toPercent } from '../words/percent.ts';
import { type ChangeKind, changeKindWords } from './change-kinds.ts';
import type { ChangeGroup, ChangeRow } from './change-list.ts';

/** A bar of a chart: what it stands for, where it begins and how long it is, in percent of the chart's width. */
export interface Bar<Kind extends string> {
  kind: Kind;
  count: number;
  start: number;
  length: number;
}

/** Bars in one line, one after the other. `whole` is what fills the width. */
export function stackBars<Kind extends string>(
  counts: readonly (readonly [Kind, number])[],
  whole: number,
): Bar<Kind>[] {
  let start = 0;
  return counts.map(([kind, count]) => {
    const length = toPercent(count, whole);
    const bar = { kind, count, start: Math.round(start * 100) / 100, length };
    start += length;
    return bar;
  });
}

/** The statuses that tables print, as the numbers of revisions show them. */
export const printedStatuses: readonly Status[] = ['supported', 'planned', 'not-applicable'];

/** How often a revision changed something in one way. */
export interface KindCount {
  kind: ChangeKind;
  /** Of cells; of clients, where it is about their rows. */
  count: number;
  /** What it is about in words, where that is little: "Teams on Windows desktop", "Excel, Visio". */
  names: string;
}

/** What one revision changed, in numbers and as bars in one line. */
export interface TimelineLine extends Pick<ChangeGroup, 'difference'> {
  counts: KindCount[];
  bars: Bar<ChangeKind>[];
}

/** So many clients are named at most. */
const fewClients = 3;

/** Told once of a client, whatever the number of its platforms. */
const isOfRows = (kind: ChangeKind): boolean => ['listed', 'unlisted', 'renamed'].includes(kind);

function nameChanges(changes: readonly ChangeRow[], clients: readonly string[]): string {
  const [only, ...more] = changes;
  if (only?.platformName !== undefined && more.length === 0) return `${only.clientName} on ${only.platformName}`;
  return clients.length > fewClients ? '' : clients.join(', ');
}

function countKind(kind: ChangeKind, rows: readonly ChangeRow[]): KindCount[] {
  const changes = rows.filter(({ direction }) => direction === kind);
  const clients = new Map(changes.map(({ client, clientName }) => [client.id, clientName]));
  const count = isOfRows(kind) ? clients.size : changes.length;
  return count === 0 ? [] : [{ kind, count, names: nameChanges(changes, [...clients.values()]) }];
}

/** A line of bars for each revision, in their order; the one that changed most fills the width. */
export function drawTimeline(groups: readonly ChangeGroup[]): TimelineLine[] {
  const kinds = Object.keys(changeKindWords) as ChangeKind[];
  const lines = groups.map(({ difference, rows }) => ({
    difference,
    counts: kinds.flatMap((kind) => countKind(kind, rows)),
  }));
  const most = Math.max(1, ...lines.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0)));
  return lines.map((line) => ({
    ...line,
    bars: stackBars(
      line.counts.map(({ kind, count }) => [kind, count] as const),
      most,
    ),
  }));
}
