import type { Status } from '../content/site-content.ts';
import { toPercent } from '../words/percent.ts';
import type { RevisionCounts } from './revision-counts.ts';

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

/** The statuses that tables print, as the timeline shows them. */
export const timelineStatuses: readonly Status[] = ['supported', 'planned', 'not-applicable'];

/** One line of bars for each revision; the longest fills the width. */
export function drawTimeline(revisions: readonly RevisionCounts[]): Bar<Status>[][] {
  const totals = revisions.map(({ statuses }) => [...statuses.values()].reduce((sum, count) => sum + count, 0));
  const whole = Math.max(1, ...totals);
  return revisions.map(({ statuses }) =>
    stackBars(
      timelineStatuses.map((status) => [status, statuses.get(status) ?? 0] as const),
      whole,
    ),
  );
}
