import type { Sentence } from '../../words/sentence.ts';

/** What stands in a section of the page on data. */
export type Block =
  | { sentence: Sentence }
  | { items: readonly Sentence[] }
  | { facts: readonly { head: string; sentence: Sentence }[] }
  | { code: string }
  | { head: string; id: string };

/** A section of the page on data, and of its twin as Markdown. */
export interface DataSection {
  id: string;
  head: string;
  blocks: Block[];
}
