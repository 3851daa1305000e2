// In the browser, too.

import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plainHandlers } from './plain-markdown.ts';

/** What stands in a line: text as it is, and parts of it. */
export type Phrase = string | PhrasingContent;

const toPhrases = (phrases: readonly Phrase[]): PhrasingContent[] =>
  phrases.map((phrase) => (typeof phrase === 'string' ? { type: 'text', value: phrase } : phrase));

export const link = (text: string, address: string): PhrasingContent => ({
  type: 'link',
  url: address,
  children: [{ type: 'text', value: text }],
});

export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

export const strong = (...phrases: Phrase[]): PhrasingContent => ({ type: 'strong', children: toPhrases(phrases) });

export const paragraph = (...phrases: Phrase[]): Paragraph => ({ type: 'paragraph', children: toPhrases(phrases) });

export const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: toPhrases([text]),
});

/** A list without numbers, an item a line. */
export const list = (items: readonly (readonly Phrase[])[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
});

/** A table; its first row is the head. */
export const table = (rows: readonly (readonly Phrase[][])[]): BlockContent => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: toPhrases(cell) })),
  })),
});

/**
 * Markdown with tables. Characters that mean something in it are escaped.
 * @param isAligned whether the columns of a table are as wide as their longest cell: as in files, which are read as they stand
 */
export const writeMarkdown = (children: RootContent[], isAligned = true): string =>
  toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown({ tablePipeAlign: isAligned })], handlers: plainHandlers, bullet: '-', rule: '-' },
  );
