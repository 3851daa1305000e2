import type { SiteContent, Source } from '../content/site-content.ts';
import { mapSources } from '../content/sources.ts';
import type { Answer } from '../verdict/answer.ts';
import type { LastWord } from '../verdict/verdict.ts';
import { controlWords } from '../verdict/words.ts';

/** A source on which it rests how a client stands. */
export interface Deciding {
  source: Source;
  /** What it says, where sources disagree. */
  status?: LastWord['status'];
  /** The control of conditional access of which it speaks, in words. */
  control?: string | undefined;
}

const nameControl = ({ control }: LastWord): string | undefined => control && controlWords[control].toLowerCase();

/** The sources that decide an answer: of what has ended those that say so, of a dispute all, else the one that is followed. */
export function listDeciding(content: Pick<SiteContent, 'sources'>, { end, verdict }: Answer): Deciding[] {
  const { evidence, words, decisive } = verdict;
  if (end !== undefined)
    return end.sources.flatMap((id) => mapSources(content).get(id) ?? []).map((source) => ({ source }));
  if (evidence === 'disputed')
    return words.map((word) => ({ source: word.from, status: word.status, control: nameControl(word) }));
  return decisive === undefined ? [] : [{ source: decisive.from, control: nameControl(decisive) }];
}
