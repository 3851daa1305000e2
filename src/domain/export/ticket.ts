// In the browser, too.

import { escapeMarkup } from '../words/escape.ts';
import type { TicketForm } from './ticket-forms.ts';
import { link, list, paragraph, strong, writeMarkdown, type Phrase } from './write-markdown.ts';

/** A line of a ticket: text with links in it. */
export type Line = (string | { text: string; address: string })[];

/** One answer as it is told: its place and status, the sentence, what each source says. */
export interface TicketAnswer {
  title: string;
  address: string;
  sentence: Line;
  sources: Line[];
}

/** What is copied: one answer or several, of one client. */
export interface Ticket {
  title: string;
  address: string;
  answers: TicketAnswer[];
  /** What the words for evidence mean. */
  legend: string;
  /** Where it is from and when the facts were reviewed. */
  origin: string;
}

/** What a ticket is made of, whatever its form. */
type Block =
  | { kind: 'heading'; text: string; address: string }
  | { kind: 'paragraph'; line: Line }
  | { kind: 'list'; lines: Line[] };

function listBlocks({ title, address, answers, legend, origin }: Ticket): Block[] {
  const told = answers.flatMap((answer): Block[] => [
    { kind: 'heading', text: answer.title, address: answer.address },
    { kind: 'paragraph', line: answer.sentence },
    ...(answer.sources.length > 0 ? [{ kind: 'list' as const, lines: answer.sources }] : []),
  ]);
  return [
    ...(answers.length === 1 ? [] : [{ kind: 'heading' as const, text: title, address }]),
    ...told,
    ...(legend ? [{ kind: 'paragraph' as const, line: [legend] }] : []),
    { kind: 'paragraph', line: [origin] },
  ];
}

const toText = (line: Line) =>
  line.map((part) => (typeof part === 'string' ? part : `${part.text} <${part.address}>`)).join('');

function writeText(block: Block): string {
  if (block.kind === 'heading') return `${block.text}\n${block.address}`;
  if (block.kind === 'paragraph') return toText(block.line);
  return block.lines.map((line) => `- ${toText(line)}`).join('\n');
}

const toAnchor = (text: string, address: string) => `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;
const toHtml = (line: Line) =>
  line.map((part) => (typeof part === 'string' ? escapeMarkup(part) : toAnchor(part.text, part.address))).join('');

function writeHtml(block: Block): string {
  if (block.kind === 'heading') return `<p><b>${toAnchor(block.text, block.address)}</b></p>`;
  if (block.kind === 'paragraph') return `<p>${toHtml(block.line)}</p>`;
  return `<ul>${block.lines.map((line) => `<li>${toHtml(line)}</li>`).join('')}</ul>`;
}

const toPhrases = (line: Line): Phrase[] =>
  line.map((part) => (typeof part === 'string' ? part : link(part.text, part.address)));

function toNode(block: Block) {
  if (block.kind === 'heading') return paragraph(strong(link(block.text, block.address)));
  return block.kind === 'paragraph' ? paragraph(...toPhrases(block.line)) : list(block.lines.map(toPhrases));
}

const writers: Record<TicketForm, (blocks: Block[]) => string> = {
  text: (blocks) => blocks.map(writeText).join('\n\n'),
  markdown: (blocks) => writeMarkdown(blocks.map(toNode)),
  html: (blocks) => blocks.map(writeHtml).join('\n'),
};

/** A ticket in one of its forms, with every source and its date. */
export const writeTicket = (ticket: Ticket, form: TicketForm): string => writers[form](listBlocks(ticket));
