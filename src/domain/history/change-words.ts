import type { Platform, Revision } from '../content/site-content.ts';
import type { VerdictStatus } from '../verdict/verdict.ts';
import { statusWords } from '../verdict/words.ts';
import { countOf } from '../words/count-of.ts';
import { formatDate } from '../words/dates.ts';
import type { Change } from './cell-changes.ts';
import type { Difference } from './revision-diff.ts';

/** A revision by its day, with its place among those of one day: 8 May 2021 (2). */
export function nameRevision({ id, date }: Pick<Revision, 'id' | 'date'>): string {
  const [, number] = /-\d\d-\d\d-(\d)$/.exec(id) ?? [];
  return number === undefined ? formatDate(date) : `${formatDate(date)} (${number})`;
}

/** How much differs: "67 cells changed; 5 rows renamed; 34 rows in other capital letters". */
export function describeExtent({
  changes,
  renamings,
  recased,
}: Pick<Difference, 'changes' | 'renamings' | 'recased'>): string {
  const parts = [
    changes.length > 0 && `${countOf(changes.length, 'cell')} changed`,
    renamings.length > 0 && `${countOf(renamings.length, 'row')} renamed`,
    recased > 0 && `${countOf(recased, 'row')} in other capital letters`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : 'Nothing changed in cells or names';
}

/** What a cell read before and now, beside the name of its direction: "planned → supported", "as planned", "was supported". */
export function describeStep({ before, after }: Pick<Change, 'before' | 'after'>): string {
  const lower = (status: VerdictStatus) => statusWords[status].label.toLowerCase();
  if (after === 'unlisted') return `was ${lower(before)}`;
  if (before === 'unlisted') return `as ${lower(after)}`;
  return `${lower(before)} → ${lower(after)}`;
}

/** What became of a cell, by itself: "planned → supported", "listed as planned", "no longer listed (was supported)". */
export function describeTurn(change: Pick<Change, 'before' | 'after'>): string {
  const step = describeStep(change);
  if (change.after === 'unlisted') return `no longer listed (${step})`;
  return change.before === 'unlisted' ? `listed ${step}` : step;
}

/** What became of several cells of one client: "planned → supported on Android, iOS; listed as planned on macOS". */
export const describeTurns = (cells: readonly { turn: string; platformName?: string | undefined }[]): string =>
  [...Map.groupBy(cells, ({ turn }) => turn)]
    .map(([turn, alike]) => {
      const names = alike.flatMap(({ platformName }) => platformName ?? []);
      return names.length > 0 ? `${turn} on ${names.join(', ')}` : turn;
    })
    .join('; ');

/** A change in words: "Microsoft Teams on Windows (desktop apps): planned → supported". */
export function describeChange(change: Change, platforms: readonly Platform[]): string {
  return `${change.client.name} on ${platforms.find(({ id }) => id === change.platform)?.name ?? change.platform}: ${describeTurn(change)}`;
}
