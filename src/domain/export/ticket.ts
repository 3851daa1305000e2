// In the browser, too.

import { escapeMarkdown, escapeMarkup } from '../words/escape.ts';

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

/** The forms a ticket can be copied in. */
export const ticketForms = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' } as const;
export type TicketForm = keyof typeof ticketForms;

interface Writer {
  line: (line: Line) => string;
  heading: (text: string, address: string) => string;
  paragraph: (text: string) => string;
  list: (lines: string[]) => string;
}

const writers: Record<TicketForm, Writer> = {
  text: {
    line: (line) => line.map((part) => (typeof part === 'string' ? part : `${part.text} <${part.address}>`)).join(''),
    heading: (text, address) => `${text}\n${address}`,
    paragraph: (text) => text,
    list: (lines) => lines.map((line) => `- ${line}`).join('\n'),
  },
  markdown: {
    line: (line) =>
      line
        .map((part) =>
          typeof part === 'string' ? escapeMarkdown(part) : `[${escapeMarkdown(part.text)}](${part.address})`,
        )
        .join(''),
    heading: (text, address) => `**[${escapeMarkdown(text)}](${address})**`,
    paragraph: (text) => text,
    list: (lines) => lines.map((line) => `- ${line}`).join('\n'),
  },
  html: {
    line: (line) =>
      line
        .map((part) =>
          typeof part === 'string'
            ? escapeMarkup(part)
            : `<a href="${escapeMarkup(part.address)}">${escapeMarkup(part.text)}</a>`,
        )
        .join(''),
    heading: (text, address) => `<p><b><a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a></b></p>`,
    paragraph: (text) => `<p>${text}</p>`,
    list: (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
  },
};

/** A ticket in one of its forms, with every source and its date. */
export function writeTicket({ title, address, answers, legend, origin }: Ticket, form: TicketForm): string {
  const { line, heading, paragraph, list } = writers[form];
  const parts = answers.flatMap((answer) => [
    heading(answer.title, answer.address),
    paragraph(line(answer.sentence)),
    ...(answer.sources.length > 0 ? [list(answer.sources.map(line))] : []),
  ]);
  const head = answers.length === 1 ? [] : [heading(title, address)];
  return [...head, ...parts, ...(legend ? [paragraph(line([legend]))] : []), paragraph(line([origin]))].join(
    form === 'html' ? '\n' : '\n\n',
  );
}
