import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { disputeAddress } from '../content/addresses.ts';
import { parseProse, readCitation } from '../content/prose.ts';
import type { CellIds } from '../content/scope.ts';
import type { Capability, Client, Guide, Platform, SiteContent } from '../content/site-content.ts';
import { findRevision, mapSources } from '../content/sources.ts';
import type { Answer } from '../verdict/answer.ts';
import { listDisputesAbout } from '../verdict/disputes.ts';
import { type Matrix, buildCapabilityMatrix, buildClientMatrix, buildPlatformMatrix } from '../verdict/matrix.ts';
import type { LastWord } from '../verdict/verdict.ts';
import { evidenceWords, statusWords } from '../verdict/words.ts';
import { formatDate, describeDate, describeSince } from '../words/dates.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });

/** Text in a Markdown table or line: characters that mean something there are escaped by the writer. */
const text = (value: string) => ({ type: 'text' as const, value });
export const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] });
export const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
export const list = (items: readonly string[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [text(item)] }],
  })),
});

export const write = (children: RootContent[]): string => writer.stringify({ type: 'root', children } as Root);

const cellText = ({ verdict, end }: Answer): string =>
  [
    statusWords[verdict.status].label,
    verdict.decisive && evidenceWords[verdict.evidence].label.toLowerCase(),
    end && `ended ${describeDate(end)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** Answers as a Markdown table. */
function writeTable(table: Matrix, corner: string): RootContent {
  const row = (cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
  });
  const head = row([corner, ...table.columns.map(({ name }) => name)]);
  return {
    type: 'table',
    children: [head, ...table.rows.map((one) => row([one.head.name, ...one.answers.map(cellText)]))],
  };
}

/** Prose without elements: a citation becomes the title of its source in brackets. */
function plainProse(body: string, content: SiteContent): RootContent[] {
  const sources = mapSources(content);
  const replace = <Node extends Nodes>(node: Node): Nodes => {
    const id = readCitation(node);
    if (id !== undefined)
      return (node.type === 'mdxJsxFlowElement' ? paragraph : text)(`(${sources.get(id)?.shortTitle ?? id})`);
    return 'children' in node ? ({ ...node, children: (node as Parents).children.map(replace) } as Nodes) : node;
  };
  return (replace(parseProse(body)) as Root).children as Exclude<RootContent, Html>[];
}

export const reviewed = ({ site }: SiteContent): RootContent =>
  paragraph(`Facts reviewed on ${formatDate(site.reviewed)}. ${site.title}.`);

/** A source's last word: "supported, since 30 October 2020 (Table)". */
export const describeLastWord = (word: LastWord): string =>
  `${statusWords[word.status].label.toLowerCase()}, ${describeSince(findRevision(word.from, word.since))} (${word.from.shortTitle})`;

/** The titles of disputes that name a place, each leading to both sides. */
function writeDisputeLinks(content: SiteContent, cell: CellIds): RootContent[] {
  const links = listDisputesAbout(content, cell).map((dispute) => ({
    type: 'link' as const,
    url: disputeAddress(dispute),
    children: [text(dispute.title)],
  }));
  return links.length === 0
    ? []
    : [
        {
          type: 'paragraph',
          children: [
            text('Documents disagree: '),
            ...links.flatMap((link, index) => (index > 0 ? [text('; '), link] : [link])),
          ],
        },
      ];
}

function writeAnswers(answers: readonly Answer[]): string[] {
  return answers.flatMap((answer) =>
    answer.verdict.words.map((word) => `${answer.capability.name}, ${answer.platform.name}: ${describeLastWord(word)}`),
  );
}

/** A client's page as Markdown. */
export function writeClient(content: SiteContent, client: Client): string {
  const table = buildClientMatrix(content, client);
  const answers = table.rows.flatMap((row) => row.answers);
  const notes = content.notes.filter(({ scope }) => scope.client?.includes(client.id));
  const names = [
    ...client.formerNames.map(({ name }) => `Former name: ${name}`),
    ...client.identifiers.map(({ kind, id }) => `${kind}: ${id}`),
  ];
  return write([
    heading(1, client.name),
    paragraph(client.summary),
    paragraph(`Lifecycle: ${client.lifecycle.state}.${client.lifecycle.note ? ` ${client.lifecycle.note}` : ''}`),
    ...(client.lifecycle.events.length > 0
      ? [
          list(
            client.lifecycle.events.map(
              (event) => `${event.event}: ${describeDate(event)}${event.reported ? ' (reported)' : ''}`,
            ),
          ),
        ]
      : []),
    writeTable(table, 'Capability'),
    heading(2, 'What each source says'),
    list(writeAnswers(answers)),
    ...writeDisputeLinks(content, { client: client.id }),
    ...notes.flatMap((note) => [heading(3, `${note.title} (${note.kind})`), ...plainProse(note.body, content)]),
    ...(names.length > 0 ? [heading(2, 'Names and identifiers'), list(names)] : []),
    reviewed(content),
  ]);
}

/** A platform's page as Markdown. */
export function writePlatform(content: SiteContent, platform: Platform): string {
  return write([
    heading(1, platform.name),
    paragraph(platform.summary),
    ...(platform.requirements.length > 0
      ? [heading(2, 'What it needs'), list(platform.requirements.map((requirement) => requirement.text))]
      : []),
    heading(2, 'Clients'),
    writeTable(buildPlatformMatrix(content, platform), 'Client'),
    ...writeDisputeLinks(content, { platform: platform.id }),
    ...content.notes
      .filter(({ scope }) => scope.platform?.includes(platform.id))
      .flatMap((note) => [heading(3, `${note.title} (${note.kind})`), ...plainProse(note.body, content)]),
    reviewed(content),
  ]);
}

/** A capability's page as Markdown. */
export function writeCapability(content: SiteContent, capability: Capability): string {
  return write([
    heading(1, capability.name),
    ...plainProse(capability.body, content),
    heading(2, 'Clients and platforms'),
    writeTable(buildCapabilityMatrix(content, capability), 'Client'),
    ...writeDisputeLinks(content, { capability: capability.id }),
    reviewed(content),
  ]);
}

/** A guide as Markdown. */
export function writeGuide(content: SiteContent, guide: Guide): string {
  return write([
    heading(1, guide.title),
    paragraph(guide.summary),
    ...plainProse(guide.body, content),
    reviewed(content),
  ]);
}
