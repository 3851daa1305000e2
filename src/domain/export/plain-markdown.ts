// In the browser, too.

import type { Link, ListItem, Nodes } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Words that begin with a letter, and in which no character means anything in Markdown; numbers; nothing. */
const plainText = /^(?:\p{L}(?:[\p{L}\p{N} ,;'’“”–→()/-]|(?<![Ww])\.|:(?!\/))*(?<! )|\p{N}*)$/u;
const plainAddress = /^(?:https:\/)?\/[\w/#.:?=%-]*$/;

/** A link as it stands; nothing where something in it may mean something. */
function writeLink({ url, children: [only, ...more] }: Link): string | undefined {
  const isPlain = only?.type === 'text' && more.length === 0 && plainText.test(only.value) && plainAddress.test(url);
  return isPlain ? `[${only.value}](${url})` : undefined;
}

/** Words and links as they stand; nothing where something in them may mean something. */
function writePlain(nodes: readonly Nodes[]): string | undefined {
  let written = '';
  // What stands beside a link is judged as if it stood beside a word.
  let words = '';
  for (const node of nodes) {
    if (node.type !== 'text' && node.type !== 'link') return undefined;
    const own = node.type === 'text' ? node.value : writeLink(node);
    if (own === undefined) return undefined;
    written += own;
    words += node.type === 'text' ? own : 'x';
  }
  return plainText.test(words) ? written : undefined;
}

const writeRoot: Handle = (node, parent, state, info) => {
  const { containerPhrasing } = state;
  state.containerPhrasing = (line, place) => writePlain(line.children) ?? containerPhrasing.call(state, line, place);
  return defaultHandlers.root(node, parent, state, info);
};

/** An item of one such line in a list without numbers or ticks. */
const writeItem: Handle = (node: ListItem, parent, state, info) => {
  const [only, ...more] = node.children;
  const isTicked = typeof node.checked === 'boolean';
  const isPlain = parent?.type === 'list' && !parent.ordered && !isTicked && more.length === 0;
  const line = isPlain && only?.type === 'paragraph' && writePlain(only.children);
  return line ? `${state.bulletCurrent} ${line}` : defaultHandlers.listItem(node, parent, state, info);
};

/** Writes lines that need no escaping as they stand: the most of what there is. The library tries dozens of patterns on each text, which takes most of the time of the twins. */
export const plainHandlers = { root: writeRoot, listItem: writeItem };
