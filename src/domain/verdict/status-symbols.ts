// In the browser, too.

import type { VerdictStatus } from './verdict.ts';

/**
 * What an answer looks like: its status, and apart from it what is less sure: a tick or a plan that no live document alone
 * confirms (`…-unsure`), and what was said of a client that has ended.
 */
export type Look = VerdictStatus | 'supported-unsure' | 'planned-unsure' | 'ended';

/** On a field of 16 by 16: paths that are drawn as lines, and one that is filled, with holes where it crosses itself. */
interface StatusSymbol {
  line?: string;
  filled?: string;
}

const circle = 'M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 1 1 13 0';
const clock = `${circle}M8 4v4.3l3 1.7`;

/**
 * Drawn where they stand: one sprite that all cells refer to is copied into each of them by the browser,
 * which takes a fifth of the time of styling the home page.
 */
export const statusSymbols: Readonly<Record<Look, StatusSymbol>> = {
  supported: { filled: 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM6.9 9.4L4.5 7 3.1 8.4l3.8 3.8 6.1-6.4-1.4-1.4z' },
  'supported-unsure': { line: `${circle}M4.8 8.2l2.3 2.3 4.2-4.6` },
  partial: { line: circle, filled: 'M8 1.5a6.5 6.5 0 0 1 0 13z' },
  planned: { line: clock },
  'planned-unsure': { line: clock },
  unsupported: { line: 'M3 3l10 10M13 3L3 13' },
  'not-applicable': { line: 'M3 8h10' },
  unlisted: { line: 'M2 8h12M11 3L5 13' },
  ended: { line: 'M4 4h8v8H4z' },
  unknown: { line: 'M5 5.6C5 3.9 6.3 3 8 3s3 1 3 2.6c0 2-3 2.2-3 4.4M8 13v.4' },
};
