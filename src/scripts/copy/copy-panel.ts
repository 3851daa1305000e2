import {
  ticketForms,
  writeTicket,
  type Line,
  type Ticket,
  type TicketAnswer,
  type TicketForm,
} from '../../domain/export/ticket.ts';
import { evidenceWords } from '../../domain/verdict/words.ts';
import { make } from '../dom/make-element.ts';

const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const page = (): string => location.href.replace(/[?#].*/, '');

/** The words of a sentence or a list item, its links kept. */
function readLine(item: Element): Line {
  const parts = [...item.childNodes].map((node): Line[number] =>
    node instanceof HTMLAnchorElement
      ? { text: textOf(node), address: node.href }
      : (node.textContent ?? '').replace(/\s+/g, ' '),
  );
  return parts
    .map((part, place) =>
      typeof part !== 'string'
        ? part
        : place === 0
          ? part.trimStart()
          : place === parts.length - 1
            ? part.trimEnd()
            : part,
    )
    .filter((part) => part !== '');
}

/** An answer as the page tells it. */
function readAnswer(section: Element, subject: string): TicketAnswer {
  const sources = [...section.querySelectorAll('li')].map(readLine);
  return {
    title: `${subject}, ${textOf(section.querySelector('h4'))}`,
    address: `${page()}#${section.id}`,
    sentence: readLine(section.querySelector('p')!),
    sources,
  };
}

/** What the evidence of the answers means: who reads a ticket has no legend. */
function explainEvidence(answers: readonly TicketAnswer[]): string[] {
  const named = Object.values(evidenceWords).filter(({ label }) =>
    answers.some(({ sentence }) => sentence.some((part) => typeof part === 'string' && part.includes(`${label}.`))),
  );
  return named.map(({ label, means }) => `${label}: ${means}`);
}

/** The sections of answers under an element. An answer has a head of the fourth level and an address. */
function listAnswers(home: ParentNode): Element[] {
  return [...home.querySelectorAll('section > h4')].map((head) => head.parentElement!).filter(({ id }) => id !== '');
}

/** What a heading stands over: an answer, the answers of a capability, or all. */
function readTicket(heading: Element): Ticket {
  const client = textOf(document.querySelector('h1'));
  const home = heading.matches('h1') ? document.querySelector('main')! : heading.parentElement!;
  const sections = heading.matches('h4') ? [home] : listAnswers(home);
  const capability = (section: Element) => textOf(section.parentElement?.querySelector('h3'));
  const answers = sections.map((section) => readAnswer(section, `${client}, ${capability(section)}`));
  return {
    title: heading.matches('h3') ? `${client}, ${textOf(heading)}` : client,
    address: heading.id ? `${page()}#${heading.id}` : page(),
    answers,
    legend: explainEvidence(answers).join(' '),
    origin: `${textOf(document.querySelector('.brand'))}, facts reviewed on ${textOf(document.querySelector('footer time'))}.`,
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

/** What a button copies, in words. */
function nameOf(heading: Element): string {
  if (heading.matches('h1')) return `all of ${textOf(heading)}`;
  const capability = textOf(
    heading.matches('h3') ? heading : heading.parentElement?.parentElement?.querySelector('h3'),
  );
  return heading.matches('h3') ? capability : `${capability}, ${textOf(heading)}`;
}

function makeButton(heading: Element, form: HTMLSelectElement, status: Element): HTMLButtonElement {
  const what = nameOf(heading);
  const label = heading.matches('h1') ? 'Copy all' : 'Copy';
  const button = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${what}` }, label);
  button.addEventListener('click', async () => {
    const chosen = form.value as TicketForm;
    try {
      await copy(writeTicket(readTicket(heading), chosen), chosen);
      status.textContent = `Copied ${what}.`;
      document.querySelector('[data-copied]')?.removeAttribute('data-copied');
      button.textContent = label;
      button.dataset.copied = '';
    } catch {
      status.textContent = 'Nothing was copied: the browser does not allow it.';
      // Said at the button too: the message may be out of sight.
      button.textContent = 'Not copied';
      delete button.dataset.copied;
    }
  });
  return button;
}

/** The choice of the form, and a button at every answer, at every capability and for the client. */
export function openCopyPanel(home: HTMLElement): void {
  const form = make(
    'select',
    {},
    ...Object.entries(ticketForms).map(([value, label]) => make('option', { value }, label)),
  );
  const status = make('span', { 'aria-live': 'polite' });
  const heads = listAnswers(document).map((section) => section.querySelector('h4')!);
  const capabilities = new Set(heads.map((head) => head.parentElement!.parentElement!.querySelector('h3')!));
  for (const heading of [...capabilities, ...heads]) heading.after(makeButton(heading, form, status));
  home.replaceChildren(
    make('label', {}, 'Copy as ', form),
    makeButton(document.querySelector('h1')!, form, status),
    status,
  );
  form.focus();
}
