import type { CarriedAnswer, TicketData } from '../../domain/export/ticket-data.ts';
import { ticketForms, writeTicket, type Line, type Ticket, type TicketForm } from '../../domain/export/ticket.ts';
import { find } from '../dom/find.ts';
import { make } from '../dom/make-element.ts';

/** An address of the site in full. */
const toFull = (address: string): string => new URL(address, location.href).href;
const page = (): string => location.href.replace(/[?#].*/, '');

const linkFully = (line: Line): Line =>
  line.map((part) => (typeof part === 'string' ? part : { ...part, address: toFull(part.address) }));

/** What one button copies. */
interface Copied {
  /** In words: "Single sign-on, Android: Supported". */
  what: string;
  title: string;
  /** The id of what it stands at; empty for the whole page. */
  id: string;
  /** Each answer with the name of its capability. */
  answers: { capability: string; answer: CarriedAnswer }[];
}

/** The whole client, each capability and each answer, in the order of the page. */
function listCopied({ client, capabilities }: TicketData): { all: Copied; capabilities: Copied[]; answers: Copied[] } {
  const ofCapability = capabilities.map(({ id, name, answers }) => ({
    what: name,
    title: `${client}, ${name}`,
    id,
    answers: answers.map((answer) => ({ capability: name, answer })),
  }));
  const answers = ofCapability.flatMap((one) => one.answers);
  return {
    all: { what: `all of ${client}`, title: client, id: '', answers },
    capabilities: ofCapability,
    answers: answers.map((one) => ({
      what: `${one.capability}, ${one.answer.title}`,
      title: client,
      id: one.answer.id,
      answers: [one],
    })),
  };
}

function makeTicket({ title, id, answers }: Copied, { client, legend, origin }: TicketData): Ticket {
  return {
    title,
    address: id === '' ? page() : `${page()}#${id}`,
    answers: answers.map(({ capability, answer }) => ({
      title: `${client}, ${capability}, ${answer.title}`,
      address: `${page()}#${answer.id}`,
      sentence: linkFully(answer.sentence),
      sources: answer.sources.map(linkFully),
    })),
    legend: legend
      .filter(([evidence]) => answers.some(({ answer }) => answer.evidence === evidence))
      .map(([, sentence]) => sentence)
      .join(' '),
    origin,
  };
}

/** Copies text; HTML as such, so that it keeps its links where it is pasted, and as its source elsewhere. */
async function copy(text: string, form: TicketForm): Promise<void> {
  if (form !== 'html' || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const toBlob = (type: string) => new Blob([text], { type });
  // eslint-disable-next-line compat/compat -- Firefox before 127 has left above.
  const item = new ClipboardItem({ 'text/html': toBlob('text/html'), 'text/plain': toBlob('text/plain') });
  return navigator.clipboard.write([item]);
}

/** The ways to copy on a client's page: the choice of the form, what was copied last, and the buttons. */
class CopyPanel {
  readonly #data: TicketData;
  readonly #form = make('select', {});
  readonly #status = make('span', { 'aria-live': 'polite' });
  /** The button that says that its answer was copied. */
  #copied: HTMLButtonElement | undefined;

  constructor(data: TicketData) {
    this.#data = data;
    for (const [value, label] of Object.entries(ticketForms)) this.#form.append(make('option', { value }, label));
  }

  open(home: HTMLElement): void {
    const { all, capabilities, answers } = listCopied(this.#data);
    for (const one of capabilities) document.getElementById(one.id)?.after(this.#makeButton(one));
    for (const one of answers) document.getElementById(one.id)?.firstElementChild?.after(this.#makeButton(one));
    home.replaceChildren(make('label', {}, 'Copy as ', this.#form), this.#makeButton(all, 'Copy all'), this.#status);
    this.#form.focus();
  }

  #makeButton(copied: Copied, label = 'Copy'): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${copied.what}` }, label);
    button.addEventListener('click', () => void this.#copy(copied, button, label));
    return button;
  }

  async #copy(copied: Copied, button: HTMLButtonElement, label: string): Promise<void> {
    const form = (Object.keys(ticketForms) as TicketForm[]).find((one) => one === this.#form.value) ?? 'text';
    delete this.#copied?.dataset.copied;
    try {
      await copy(writeTicket(makeTicket(copied, this.#data), form), form);
      this.#status.textContent = `Copied ${copied.what}.`;
      button.textContent = label;
      button.dataset.copied = '';
      this.#copied = button;
    } catch {
      this.#status.textContent = 'Nothing was copied: the browser does not allow it.';
      // Said at the button too: the message may be out of sight.
      button.textContent = 'Not copied';
    }
  }
}

/** Puts the choice of the form in place of what is in the element, and a button at every answer, at every capability and for the client. */
export function openCopyPanel(home: HTMLElement): void {
  const data: TicketData = JSON.parse(find(home, 'script', HTMLScriptElement).text);
  new CopyPanel(data).open(home);
}
