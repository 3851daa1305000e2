import type { TicketForm } from '../../domain/export/ticket-forms.ts';
import { writeTicket, type Line, type TicketAnswer } from '../../domain/export/ticket.ts';
import { fullAddress } from '../dom/addresses.ts';

const tidy = (text: string): string => text.replace(/[ \t\n]+/g, ' ');

const textOf = (element: Element | null): string => tidy(element?.textContent ?? '').trim();

/** Texts, and links that others can follow. */
function* listParts(nodes: Iterable<Node>): Generator<Line[number]> {
  for (const node of nodes) {
    if (node instanceof HTMLAnchorElement) yield { text: textOf(node), address: fullAddress(node.href) };
    else if (node instanceof Text) yield node.data;
    else yield* listParts(node.childNodes);
  }
}

/** What stands in an element. */
function readLine(element: Element | null): Line {
  const line: Line = [];
  let text = '';
  for (const part of listParts(element?.childNodes ?? [])) {
    if (typeof part === 'string') text += part;
    else {
      line.push(tidy(text), part);
      text = '';
    }
  }
  return [...line, tidy(text).trimEnd()].filter((part) => part !== '');
}

/** An answer in full, and the heading of the capability that it is of. */
interface Told {
  heading: Element | null;
  section: HTMLElement;
}

/** What belongs to an id: one answer, those of a capability, or all where it is empty. */
const listTold = (page: ParentNode, id: string): Told[] =>
  [...page.querySelectorAll('.capability')].flatMap((capability) => {
    const heading = capability.querySelector('h3');
    return [...capability.querySelectorAll<HTMLElement>('.answer')]
      .filter((section) => ['', heading?.id, section.id].includes(id))
      .map((section) => ({ heading, section }));
  });

/** What the words for the evidence of these answers mean. */
const readLegend = (page: ParentNode, told: readonly Told[]): string =>
  [...page.querySelectorAll<HTMLElement>('span[data-evidence]')]
    .filter(({ dataset }) => told.some(({ section }) => section.dataset.evidence === dataset.evidence))
    .map(textOf)
    .join(' ');

/**
 * What is copied from a client's page, as text: what stands there.
 * @param page of the client; another may be shown
 * @param id of an answer or a capability on that page; empty for the whole client
 */
export function writeCopied(page: ParentNode, id: string, form: TicketForm): string {
  const client = textOf(page.querySelector('h1'));
  const { page: address = '', origin = '' } = page.querySelector<HTMLElement>('copy-answers[data-page]')?.dataset ?? {};
  const addressOf = (place: string) => fullAddress(place === '' ? address : `${address}#${place}`);
  const told = listTold(page, id);
  const answers = told.map(({ heading, section }): TicketAnswer => ({
    title: [client, textOf(heading), textOf(section.querySelector('h4'))].join(', '),
    address: addressOf(section.id),
    sentence: readLine(section.querySelector('p')),
    sources: [...section.querySelectorAll('li')].map(readLine),
  }));
  const capability = told.find(({ heading }) => heading?.id === id)?.heading;
  const title = capability ? `${client}, ${textOf(capability)}` : client;
  return writeTicket({ title, address: addressOf(id), answers, legend: readLegend(page, told), origin }, form);
}
