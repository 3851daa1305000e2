import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listAllTwins } from '../../../src/domain/export/twins/all.ts';
import { writeCapability } from '../../../src/domain/export/twins/capability.ts';
import { writeClient } from '../../../src/domain/export/twins/client.ts';
import { writeGuide } from '../../../src/domain/export/twins/guide.ts';
import { writePlatform } from '../../../src/domain/export/twins/platform.ts';
import { listNodes } from '../../../src/domain/content/prose.ts';
import {
  aCapability,
  aClient,
  aContent,
  aLifecycle,
  anEvent,
  aNote,
  aPlatform,
  aStatement,
} from '../../support/builders.ts';

const hostile = '<script>alert("1 & 2")</script> | *pipe* [x](javascript:y) # {z}';
const client = aClient({
  name: hostile,
  summary: hostile,
  formerNames: [{ name: hostile, sources: ['docs'] }],
  identifiers: [{ kind: 'ios-bundle', id: 'com.maker.mail', sources: ['docs'] }],
  lifecycle: aLifecycle({ state: 'retired', events: [anEvent({ event: hostile, reported: true })] }),
  support: { 'sign-in': { ios: [aStatement()] } },
});
const guide = {
  id: 'how',
  file: 'content/guides/how.mdx',
  title: hostile,
  summary: hostile,
  order: 1,
  body: '## First\n\nSee [mail](/clients/mail/).\n\n<Cite id="docs" />\n',
};

const content = aContent({
  guides: [guide],
  clients: [client],
  capabilities: [aCapability({ body: 'What it is. <Cite id="docs" />\n' })],
  notes: [
    aNote({
      title: 'With a profile',
      scope: { client: ['mail'], platform: ['ios'] },
      body: 'Only with a profile <Cite id="docs" />, \\<b> and `<i>`.\n',
    }),
  ],
});
const pages = {
  client: writeClient(content, client),
  platform: writePlatform(
    content,
    aPlatform({ summary: hostile, requirements: [{ text: hostile, sources: ['docs'] }] }),
  ),
  capability: writeCapability(content, aCapability({ body: content.capabilities[0]!.body })),
  guide: writeGuide(content, guide),
};

/** What a reader of Markdown makes of a page. */
const nodesOf = (page: string) => listNodes(unified().use(remarkParse).use(remarkGfm).parse(page));

const twins = listAllTwins(content).map(({ page, text }) => [page, text] as const);

for (const [name, page] of [...Object.entries(pages), ...twins]) {
  test(`markup in the content stays text: ${name}`, () => {
    for (const node of nodesOf(page)) {
      assert.ok(node.type !== 'html' && node.type !== 'emphasis', page);
      assert.ok(node.type !== 'link' || /^(\/|https:)/.test(node.url), page);
    }
  });
}

test('the text comes out as it was written', () => {
  const [title] = nodesOf(pages.client).filter((node) => node.type === 'text');
  assert.equal(title?.value, hostile);
});

test('a pipe in a name does not end its cell', () => {
  const rows = nodesOf(pages.platform).filter((node) => node.type === 'tableRow');
  assert.deepEqual(
    rows.slice(0, 2).map(({ children }) => children.length),
    [2, 2],
  );
});

test('a citation becomes the title of its source, in a line and alone', () => {
  assert.match(pages.client, /Only with a profile \(Docs\), \\<b> and `<i>`\./);
  assert.match(pages.capability, /What it is\. \(Docs\)/);
  assert.match(pages.guide, /See \[mail\]\(\/clients\/mail\/\)\.\n\n\(Docs\)\n/);
});

test('a cell has its status, its evidence and its end in words', () => {
  assert.match(pages.client, /\| \[Sign-in\]\(\/capabilities\/sign-in\/\) +\| Ended 2023, was supported \|/);
});

test("a client's page has what each source says, the notes on it, its names and the day of the review", () => {
  assert.match(pages.client, /- Sign-in, ios: supported, since 30 October 2020 \(Table\)/);
  assert.match(pages.client, /### With a profile \(limit\)/);
  assert.match(pages.client, /- iOS bundle id: com\.maker\.mail/);
  assert.match(pages.client, /30 June 2023 \(reported: Docs\)/);
  for (const page of Object.values(pages)) assert.match(page, /Facts reviewed on 31 January 2026\./);
});

test('where the pages are as Markdown is known before any is written', () => {
  const unread = {
    ...aClient(),
    get support(): never {
      throw new Error('It is being written.');
    },
  };
  const twin = listAllTwins(aContent({ clients: [unread] })).find(({ page }) => page === `/clients/${unread.id}/`);
  assert.throws(() => twin?.text, /It is being written/);
});
