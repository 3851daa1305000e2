import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { List, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plainHandlers } from '../../../src/domain/export/plain-markdown.ts';

const write = (node: RootContent, handlers = {}) =>
  toMarkdown({ type: 'root', children: [node] }, { extensions: [gfmToMarkdown()], handlers });

/** Words as twins hold them, and characters that mean something at the beginning, at the end or beside others. */
const texts = fc.array(
  fc.constantFrom(
    ...[
      'Outlook',
      'www',
      'http',
      'https',
      'ftp',
      'W',
      's',
      'p',
      'é',
      '1',
      '42',
      ' ',
      '  ',
      '.',
      ':',
      '/',
      '(',
      ')',
      '-',
    ],
    ...[',', ';', "'", '’', '“', '→', '–', '+', '#', '*', '_', '@', '|', '[', ']', '!', '&', '<', '=', '~', '`', '\\'],
  ),
  { maxLength: 7 },
);
const urls = fc.oneof(
  fc.constantFrom('/clients/outlook/#a-b', '/a*b/', 'https://a.example/'),
  fc
    .array(
      fc.constantFrom('/', 'www', '.', 'a_b', '_', 'http', ':', '?', '=', '&', 'amp;', '%20', '(', ')', '@', '*', '#'),
    )
    .map((parts) => `https://www.${parts.join('')}`),
);
const phrases = fc.array(
  fc.record({ words: texts, url: urls, isLink: fc.boolean(), isStrong: fc.boolean() }).map((one) => {
    const { words, url, isLink, isStrong } = one;
    const text: PhrasingContent = { type: 'text', value: words.join('') };
    if (isLink) return { type: 'link', url, children: [text] } satisfies PhrasingContent;
    return isStrong ? ({ type: 'strong', children: [text] } satisfies PhrasingContent) : text;
  }),
  { minLength: 1, maxLength: 3 },
);

const list = (children: PhrasingContent[], more: { ordered?: boolean; checked?: boolean } = {}): List => ({
  type: 'list',
  ordered: more.ordered,
  children: [
    { type: 'listItem', spread: false, checked: more.checked, children: [{ type: 'paragraph', children }] },
    { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] },
  ],
});

const places: Record<string, (children: PhrasingContent[]) => RootContent> = {
  'a paragraph': (children) => ({ type: 'paragraph', children }),
  'a heading': (children) => ({ type: 'heading', depth: 2, children }),
  'a list': (children) => list(children),
  'lists one after the other': (children) => ({ type: 'blockquote', children: [list(children), list(children)] }),
  'a list with numbers': (children) => list(children, { ordered: true }),
  'a list with ticks': (children) => list(children, { checked: false }),
  'a table': (children) => ({
    type: 'table',
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
  }),
};

for (const [name, place] of Object.entries(places))
  test(`what is written as it stands is what the library would write: ${name}`, () => {
    fc.assert(
      fc.property(phrases, (children) => {
        assert.equal(write(place(children), plainHandlers), write(place(children)));
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });
