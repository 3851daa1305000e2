import { pageAt } from '../dom/addresses.ts';
import { explainMissing, loadDocument } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';

/** What a table printed in each cell, by where the cell leads to. */
async function readPrinted(address: string): Promise<Map<string, Element>> {
  const page = await loadDocument(pageAt(address));
  return new Map(
    [...page.querySelectorAll<HTMLAnchorElement>('table.answers td a')].flatMap((link) => {
      const status = link.querySelector('.status');
      return status === null ? [] : [[link.href, status] as const];
    }),
  );
}

/** Whether a cell of a revision says what is answered today. What has ended since is answered otherwise, and of what nobody names nothing is said. */
function isAsToday(then: Element | undefined, { dataset: { status = '', ended } }: HTMLElement): boolean {
  if (then === undefined) return status === 'unknown' || status === 'unlisted';
  return ended === undefined && (then.getAttribute('data-look') ?? '').replace('-unsure', '') === status;
}

/** Shows a matrix as the table was printed at one of its revisions, with what is answered today where that differs. */
export class AsOf {
  readonly #cells: readonly { link: HTMLAnchorElement; cell: HTMLTableCellElement; today: Node[]; name: string }[];
  readonly #say: HTMLElement;
  readonly #pages: string;
  /** Counts the wishes: a later one overtakes an earlier one. */
  #turn = 0;
  #shown = '';

  /** @param pages the address of the pages of revisions, before the id of one */
  constructor(table: HTMLTableElement, say: HTMLElement, pages: string) {
    this.#cells = [...table.querySelectorAll<HTMLTableCellElement>('tr[data-words] td')].flatMap((cell) => {
      const link = cell.querySelector('a');
      return link === null
        ? []
        : [{ link, cell, today: [...link.childNodes], name: link.getAttribute('aria-label') ?? '' }];
    });
    this.#say = say;
    this.#pages = pages;
  }

  /** @param revision its id; empty: today's answers. @param date what it is called */
  async show(revision: string, date: string): Promise<void> {
    if (revision === this.#shown) return;
    this.#shown = revision;
    const turn = ++this.#turn;
    if (revision === '') return this.#showToday();
    try {
      const printed = await readPrinted(`${this.#pages}${revision}/`);
      if (turn === this.#turn) this.#showPrinted(printed, date);
    } catch {
      if (turn === this.#turn) this.#sayMissing(revision, date);
    }
  }

  #showToday(): void {
    for (const { link, cell, today, name } of this.#cells) {
      link.replaceChildren(...today);
      link.setAttribute('aria-label', name);
      cell.removeAttribute('data-then');
    }
    this.#say.replaceChildren();
    this.#say.hidden = true;
  }

  #showPrinted(printed: ReadonlyMap<string, Element>, date: string): void {
    let different = 0;
    for (const { link, cell, name } of this.#cells) {
      const then = printed.get(link.href);
      const isSame = isAsToday(then, cell);
      if (!isSame) different++;
      const now = name.split(': ').slice(1).join(': ');
      const status = then
        ? document.adoptNode(then.cloneNode(true))
        : make('span', { class: 'status' }, 'Not in the table');
      link.replaceChildren(status, ...(isSame ? [] : [make('small', {}, `today: ${now.toLowerCase()}`)]));
      link.setAttribute(
        'aria-label',
        `${name.split(': ')[0]}, ${date}: ${link.textContent?.trim().replace(/\s+/g, ' ')}`,
      );
      cell.toggleAttribute('data-then', !isSame);
    }
    this.#say.hidden = false;
    this.#say.textContent = `The table as Microsoft printed it, ${date}. ${different} cells say something else today; they are marked.`;
  }

  #sayMissing(revision: string, date: string): void {
    this.#showToday();
    this.#shown = revision;
    this.#say.hidden = false;
    this.#say.replaceChildren(
      explainMissing('The table of that day', () => {
        this.#shown = '';
        void this.show(revision, date);
      }),
      " Today's answers are shown.",
    );
  }
}
