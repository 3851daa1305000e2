import type { Change } from './cell-changes.ts';
import type { Status } from '../content/site-content.ts';

/** Which way a table changed, in the order of the filter: the label and what it means. */
export const changeKindWords = {
  gained: { label: 'Newly supported', means: 'A client reads supported on a platform where it read otherwise.' },
  announced: { label: 'Newly planned', means: 'A client reads planned on a platform where it read not applicable.' },
  withdrawn: {
    label: 'Taken back',
    means: 'Supported went back to planned, or planned to not applicable. It does not say that support was lost.',
  },
  lost: { label: 'Support removed', means: 'Supported became not applicable. The table gives no reason.' },
  listed: { label: 'Newly listed', means: 'The table says something where it said nothing, as in a new row.' },
  unlisted: {
    label: 'No longer listed',
    means: 'The table says nothing where it said something, as where a row is gone.',
  },
  renamed: { label: 'Renamed', means: 'A row stays, its printed name is another.' },
} as const;

/** A change of a cell has one of these; a row that is called otherwise is "renamed". */
export type ChangeKind = keyof typeof changeKindWords;

/** How much a word claims. */
const claims: Record<Status, number> = {
  supported: 3,
  partial: 2,
  planned: 1,
  'not-applicable': 0,
  unsupported: 0,
  unlisted: 0,
};

/** Which way a cell changed. */
export function findChangeKind({ before, after }: Pick<Change, 'before' | 'after'>): ChangeKind {
  if (after === 'unlisted') return 'unlisted';
  if (before === 'unlisted') return 'listed';
  if (claims[after] > claims[before]) return after === 'planned' ? 'announced' : 'gained';
  return claims[before] > claims.planned && claims[after] === 0 ? 'lost' : 'withdrawn';
}
