import type { TicketData } from '../../domain/export/ticket-data.ts';
import type { TicketForm } from '../../domain/export/ticket-forms.ts';
import { fullAddress } from '../dom/addresses.ts';
import { writeTicket, type Line, type Ticket, type TicketAnswer } from '../../domain/export/ticket.ts';

const linkFully = (line: Line): Line =>
  line.map((part) => (typeof part === 'string' ? part : { ...part, address: fullAddress(part.address) }));

/** What belongs to an id: one answer, those of a capability, or all where it is empty. Each with its evidence. */
function listAnswers({ client, capabilities, page }: TicketData, id: string): (TicketAnswer & { evidence: string })[] {
  return capabilities.flatMap((capability) =>
    capability.answers
      .filter((answer) => ['', capability.id, answer.id].includes(id))
      .map((answer) => ({
        title: `${client}, ${capability.name}, ${answer.title}`,
        address: fullAddress(`${page}#${answer.id}`),
        sentence: linkFully(answer.sentence),
        sources: answer.sources.map(linkFully),
        evidence: answer.evidence,
      })),
  );
}

function makeTicket(data: TicketData, id: string): Ticket {
  const answers = listAnswers(data, id);
  const capability = data.capabilities.find((one) => one.id === id);
  return {
    title: capability === undefined ? data.client : `${data.client}, ${capability.name}`,
    address: fullAddress(id === '' ? data.page : `${data.page}#${id}`),
    answers,
    legend: data.legend
      .filter(([evidence]) => answers.some((answer) => answer.evidence === evidence))
      .map(([, sentence]) => sentence)
      .join(' '),
    origin: data.origin,
  };
}

/**
 * What is copied from a client's page, as text.
 * @param json what the page carries for copying
 * @param id of an answer or a capability on that page; empty for the whole client
 */
export const writeCopied = (json: string, id: string, form: TicketForm): string =>
  writeTicket(makeTicket(JSON.parse(json), id), form);
