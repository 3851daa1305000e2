// In the browser, too.

import type { Link, Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Words that begin with a letter, and in which no character means anything in Markdown; numbers. */
const plainText = /^(?:\p{L}(?:[\p{L}\p{N} ,;'’“”–→()/-]|(?<![Ww])\.|:(?!\/))*(?<! )|\p{N}+)$/u;
const plainAddress = /^\/[\w/#-]*$/;

const writeText: Handle = (node: Text, parent, state, info) =>
  plainText.test(node.value) ? node.value : defaultHandlers.text(node, parent, state, info);

const writeLink: Handle = (node: Link, parent, state, info) => {
  const [only, ...more] = node.children;
  return only?.type === 'text' && more.length === 0 && plainText.test(only.value) && plainAddress.test(node.url)
    ? `[${only.value}](${node.url})`
    : defaultHandlers.link(node, parent, state, info);
};

/** Writes what needs no escaping as it stands: the most of what there is. The library tries dozens of patterns on each text, which takes most of the time of the twins. */
export const plainHandlers = { text: writeText, link: Object.assign(writeLink, { peek: defaultHandlers.link.peek }) };
