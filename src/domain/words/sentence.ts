import type { PageLink } from '../content/addresses.ts';

/** A part of a sentence: text, a link, or code as it is typed. */
export type Part = string | PageLink | { code: string };

/** What a page and its twin as Markdown say in the same words. */
export type Sentence = readonly Part[];

/** Parts in one line, with something between each two. */
export const joinParts = (parts: readonly Part[], between = ', '): Part[] =>
  parts.flatMap((part, index) => (index > 0 ? [between, part] : [part]));
