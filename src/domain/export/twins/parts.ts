import type { Html, Nodes, Root, RootContent } from 'mdast';
import { disputeAddress } from '../../content/addresses.ts';
import { parseProse, readCitation } from '../../content/prose.ts';
import type { CellIds } from '../../content/scope.ts';
import type { Note, SiteContent } from '../../content/site-content.ts';
import { findRevision, mapSources } from '../../content/sources.ts';
import { writeCell } from '../../verdict/cell-words.ts';
import { listDisputesAbout } from '../../verdict/disputes.ts';
import type { Matrix } from '../../verdict/matrix.ts';
import { listNumbers, numbersHead } from '../../verdict/status-counts.ts';
import type { LastWord } from '../../verdict/verdict.ts';
import { describeControl, describeDetail, describeLimits, statusWords } from '../../verdict/words.ts';
import { describeSince, formatDate } from '../../words/dates.ts';
import type { Sentence } from '../../words/sentence.ts';
import { code, heading, link, list, paragraph, strong, table, type Phrase } from '../write-markdown.ts';

/** A heading with a list under it; nothing where nothing is listed. */
export const section = (title: string, items: readonly string[], depth: 2 | 3 = 2): RootContent[] =>
  items.length === 0 ? [] : [heading(depth, title), list(items.map((item) => [item]))];

/** A sentence of a page, with its links. */
export const toPhrases = (sentence: Sentence): Phrase[] =>
  sentence.map((part) => {
    if (typeof part === 'string') return part;
    return 'code' in part ? code(part.code) : link(part.name, part.address);
  });

export const says = (sentence: string | Sentence): RootContent =>
  paragraph(...(typeof sentence === 'string' ? [sentence] : toPhrases(sentence)));

/** Words and what is said of each, as items of a list. */
export const meanings = (items: readonly { head: string; says: string }[]): RootContent =>
  list(items.map((item) => [strong(item.head), `: ${item.says}`]));

/** A table of plain cells. */
export const plainTable = (rows: readonly (readonly string[])[]): RootContent =>
  table(rows.map((cells) => cells.map((cell) => [cell])));

export function writeMatrix({ columns, rows }: Matrix, corner: string): RootContent {
  const heads = [corner, ...columns.map(({ name }) => name)].map((head): Phrase[] => [head]);
  const lines = rows.map(({ head, answers }): Phrase[][] => [
    [link(head.name, head.address), head.remark === undefined ? '' : `, ${head.remark}`],
    ...answers.map((answer): Phrase[] => [writeCell(answer)]),
  ]);
  return table([heads, ...lines]);
}

/** How many clients have each status, by column. */
export const writeNumbers = (matrix: Matrix): RootContent =>
  plainTable([
    [numbersHead, ...matrix.columns.map(({ name }) => name)],
    ...listNumbers(matrix).map(({ head, counts }) => [head, ...counts.map(String)]),
  ]);

/** The sources of a fact: " (Docs; Table)". */
export function cite(content: SiteContent, ids: readonly string[], reported = false): string {
  const titles = ids.flatMap((id) => mapSources(content).get(id)?.shortTitle ?? []);
  return titles.length === 0 ? '' : ` (${reported ? 'reported: ' : ''}${titles.join('; ')})`;
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

/** Notes under their head; nothing where there are none. */
export const writeNotes = (notes: readonly Note[], content: SiteContent, head = 'Notes'): RootContent[] =>
  notes.length === 0
    ? []
    : [
        heading(2, head),
        ...notes.flatMap((note) => [
          heading(3, `${note.title} (${note.kind}${note.reported ? ', reported' : ''})`),
          ...plainProse(note.body, content),
        ]),
      ];

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
