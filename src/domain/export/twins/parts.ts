import type { Html, Nodes, Root, RootContent } from 'mdast';
import { disputeAddress } from '../../content/addresses.ts';
import { parseProse, readCitation } from '../../content/prose.ts';
import type { CellIds } from '../../content/scope.ts';
import type { Note, SiteContent } from '../../content/site-content.ts';
import { findRevision, mapSources } from '../../content/sources.ts';
import { writeCell } from '../../verdict/cell-words.ts';
import { listDisputesAbout } from '../../verdict/disputes.ts';
import type { Matrix } from '../../verdict/matrix.ts';
import type { LastWord } from '../../verdict/verdict.ts';
import { describeControl, describeDetail, describeLimits, statusWords } from '../../verdict/words.ts';
import { describeSince, formatDate } from '../../words/dates.ts';
import { heading, link, list, paragraph, table } from '../write-markdown.ts';

/** A heading with a list under it; nothing where nothing is listed. */
export const section = (title: string, items: readonly string[]): RootContent[] =>
  items.length === 0 ? [] : [heading(2, title), list(items.map((item) => [item]))];

export function writeMatrix({ columns, rows }: Matrix, corner: string): RootContent {
  const heads = [corner, ...columns.map(({ name }) => name)];
  const lines = rows.map(({ head, answers }) => [head.name, ...answers.map(writeCell)]);
  return table([heads, ...lines].map((cells) => cells.map((cell) => [cell])));
}

/** Prose without elements: a citation becomes the title of its source in brackets. */
export function plainProse(body: string, content: SiteContent): RootContent[] {
  const sources = mapSources(content);
  const replace = (node: Nodes): Nodes => {
    const id = readCitation(node);
    if (id === undefined)
      return 'children' in node ? ({ ...node, children: node.children.map(replace) } as Nodes) : node;
    const title = `(${sources.get(id)?.shortTitle ?? id})`;
    return node.type === 'mdxJsxFlowElement' ? paragraph(title) : { type: 'text', value: title };
  };
  return (replace(parseProse(body)) as Root).children as Exclude<RootContent, Html>[];
}

export const writeNotes = (notes: readonly Note[], content: SiteContent): RootContent[] =>
  notes.flatMap((note) => [heading(3, `${note.title} (${note.kind})`), ...plainProse(note.body, content)]);

/** The titles of disputes about a cell, each leading to both sides. */
export function linkDisputes(content: SiteContent, cell: CellIds): RootContent[] {
  const links = listDisputesAbout(content, cell).map((dispute) => link(dispute.title, disputeAddress(dispute)));
  if (links.length === 0) return [];
  return [paragraph('Documents disagree: ', ...links.flatMap((one, index) => (index > 0 ? ['; ', one] : [one])))];
}

/** A source's last word: "supported, since 30 October 2020 (Table)". */
export const describeLastWord = (word: LastWord): string =>
  `${statusWords[word.status].label.toLowerCase()}, ${describeSaid(word)}${describeLimits(word)}`;

/** What a source says of a control: "Takes the control “…”, since 2 June 2026 (Grant controls)". */
export const describeControlWord = (word: LastWord): string =>
  `${describeControl(word)}, ${describeSaid(word)}${describeDetail(word)}`;

const describeSaid = ({ from, since }: LastWord): string =>
  `${describeSince(findRevision(from, since))} (${from.shortTitle})`;

export const reviewed = ({ site }: SiteContent): RootContent =>
  paragraph(`Facts reviewed on ${formatDate(site.reviewed)}. ${site.title}.`);
