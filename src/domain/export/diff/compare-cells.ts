import type { ComparableSupport } from '../../../schema/published/support.ts';
import { stateWords } from '../../verdict/lifecycle.ts';
import { evidenceWords, statusWords } from '../../verdict/words.ts';

export type Cell = ComparableSupport['cells'][number];

/** A cell of which two states of the data say something different, and what, a phrase each. */
export interface CellDifference {
  cell: Cell;
  /** Whether the verdict itself differs. */
  isOfStatus: boolean;
  phrases: string[];
}

const keyOf = ({ client, platform, capability }: Cell): string => `${client} ${platform} ${capability}`;

const turn = (before: string | null, after: string | null): string => `${before ?? 'none'} → ${after ?? 'none'}`;

/** What is compared beside the verdict, and how a difference is said. */
const aspects: { differs: (before: Cell, after: Cell) => boolean; say: (before: Cell, after: Cell) => string }[] = [
  {
    differs: (before, after) => before.evidence !== after.evidence,
    say: (before, after) =>
      turn(evidenceWords[before.evidence].label, evidenceWords[after.evidence].label).toLowerCase(),
  },
  {
    differs: (before, after) => before.source !== after.source,
    say: (before, after) => `follows ${turn(before.sourceTitle, after.sourceTitle)}`,
  },
  {
    differs: (before, after) => before.source === after.source && before.since !== after.since,
    say: (before, after) => `since ${turn(before.since, after.since)}`,
  },
  {
    differs: (before, after) => before.control !== after.control,
    say: (before, after) => `control ${turn(before.control, after.control)}`,
  },
  {
    differs: (before, after) => before.detail !== after.detail,
    say: (before, after) => `limit ${turn(before.detail, after.detail)}`,
  },
  {
    differs: (before, after) => before.ended !== after.ended,
    say: (before, after) => `ended ${turn(before.ended, after.ended)}`,
  },
  {
    differs: (before, after) => before.lifecycle !== after.lifecycle,
    say: (before, after) =>
      `client ${turn(stateWords[before.lifecycle].label, stateWords[after.lifecycle].label).toLowerCase()}`,
  },
  {
    differs: (before, after) => before.notes.join() !== after.notes.join(),
    say: (before, after) => `notes ${turn(before.notes.join(', ') || null, after.notes.join(', ') || null)}`,
  },
];

function compareCell(before: Cell, after: Cell): CellDifference {
  const isOfStatus = before.status !== after.status;
  const others = aspects.filter(({ differs }) => differs(before, after)).map(({ say }) => say(before, after));
  const ofStatus = isOfStatus
    ? [turn(statusWords[before.status].label, statusWords[after.status].label).toLowerCase()]
    : [];
  return { cell: after, isOfStatus, phrases: [...ofStatus, ...others] };
}

/** What differs in the cells that both states have, in the order of the newer one. */
export function compareCells(before: readonly Cell[], after: readonly Cell[]): CellDifference[] {
  const old = new Map(before.map((cell) => [keyOf(cell), cell]));
  return after
    .flatMap((cell) => {
      const was = old.get(keyOf(cell));
      return was === undefined ? [] : [compareCell(was, cell)];
    })
    .filter(({ phrases }) => phrases.length > 0);
}
