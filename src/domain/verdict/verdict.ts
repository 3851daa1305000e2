import { compare } from '../content/order.ts';
import type { Source, Statement, Status } from '../content/site-content.ts';
import { decidingControls } from '../../schema/statement.ts';
import { listLastWords } from './statements.ts';

/** What the site answers for a cell. "unknown": no source says anything. */
export type VerdictStatus = Status | 'unknown';

/** `confirmed`: a live source says so and no other disagrees. `table-only`: only the withdrawn table says so. `disputed`: last words differ. */
export type Evidence = 'confirmed' | 'table-only' | 'disputed' | 'none';

/** One source's last word on a cell. */
export interface LastWord extends Statement {
  from: Source;
}

export interface Verdict {
  status: VerdictStatus;
  evidence: Evidence;
  /** The word the verdict follows. Missing where no source says anything. */
  decisive?: LastWord;
  /** Every source's last word, the decisive one first. */
  words: LastWord[];
  /** What sources say of controls that neither make nor dispute the verdict, the newest first. */
  controls: LastWord[];
}

/** Whether a statement says that the client can do it, or only that it takes some control besides. */
const makesVerdict = ({ control }: Statement) =>
  control === undefined || decidingControls.some((deciding) => deciding === control);

/** From the most to the least careful: of two words of one rank and date the more careful one is followed. */
const careful: Status[] = ['unsupported', 'partial', 'planned', 'not-applicable', 'unlisted', 'supported'];

/** The date of the source's newest revision: until then it has said so. */
function lastRevised({ from, since }: LastWord): string {
  return from.revisions[0]?.id ?? since;
}

/** Why one word is followed rather than another: the first of these by which they differ. The last decides between words that agree. */
const precedence = {
  speaks: (a: LastWord, b: LastWord) => compare(a.status === 'unlisted', b.status === 'unlisted'),
  live: (a: LastWord, b: LastWord) => compare(a.from.retired !== undefined, b.from.retired !== undefined),
  newer: (a: LastWord, b: LastWord) => compare(lastRevised(b), lastRevised(a)),
  careful: (a: LastWord, b: LastWord) => compare(careful.indexOf(a.status), careful.indexOf(b.status)),
  id: (a: LastWord, b: LastWord) => compare(a.source, b.source),
};
export type Precedence = keyof typeof precedence;

/** By what the first of two words is followed, or the second. */
export function findPrecedence(a: LastWord, b: LastWord): Precedence {
  return (Object.keys(precedence) as Precedence[]).find((reason) => precedence[reason](a, b) !== 0) ?? 'id';
}

const byRank = (a: LastWord, b: LastWord): number => precedence[findPrecedence(a, b)](a, b);

/** A source that dropped a client is silent about it: silence disputes nothing. */
function findEvidence(words: LastWord[]): Evidence {
  const listed = words.filter(({ status }) => status !== 'unlisted');
  const counted = listed.length > 0 ? listed : words;
  if (counted.length === 0) return 'none';
  if (new Set(counted.map(({ status }) => status)).size > 1) return 'disputed';
  return counted.some(({ from }) => from.retired === undefined) ? 'confirmed' : 'table-only';
}

/**
 * The verdict of a cell, from each source's last word: live sources outrank retired ones, among equals the one revised last wins.
 * @param statements what the sources say of the cell, in any order
 * @param sources source id → source; a statement of an unknown source counts for nothing
 */
export function decideVerdict(statements: readonly Statement[], sources: ReadonlyMap<string, Source>): Verdict {
  const lastWords = listLastWords(statements)
    .flatMap((word): LastWord[] => {
      const from = sources.get(word.source);
      return from === undefined ? [] : [{ ...word, from }];
    })
    .sort(byRank);
  const words = lastWords.filter(makesVerdict);
  const [decisive] = words;
  return {
    status: decisive?.status ?? 'unknown',
    evidence: findEvidence(words),
    decisive,
    words,
    controls: lastWords.filter((word) => !makesVerdict(word)),
  };
}
