import { explainMissing } from '../dom/load-part.ts';
import { isTyping } from '../dom/is-typing.ts';
import { make } from '../dom/make-element.ts';
import { findCell, findOpenCell } from './cells.ts';
import { findNeighbour } from './find-neighbour.ts';
import { loadAnswer, type LoadedAnswer } from './load-answer.ts';
import { keepClosed, keepOpen, settle } from './open-state.ts';

/** The answer of a cell beside its matrix, which stays in use: another cell takes its place. */
class AnswerPanel {
  readonly #title = make('h2', { id: 'answer-title', tabindex: '-1' });
  readonly #close = make('button', { type: 'button' }, 'Close');
  readonly #status = make('p', { role: 'status' });
  readonly #body = make('div', {});
  readonly #way = make('a', {});
  readonly #dialog = make(
    'dialog',
    { class: 'answer-panel', 'aria-labelledby': 'answer-title' },
    this.#close,
    this.#title,
    this.#status,
    this.#body,
    make('p', {}, this.#way),
  );
  /** The cell whose answer is open, or was last. */
  #link: HTMLAnchorElement | undefined;

  constructor() {
    document.querySelector('main')?.append(this.#dialog);
    this.#close.addEventListener('click', this);
    document.addEventListener('keydown', this);
    addEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') this.#leave();
    else if (event.type === 'popstate') this.#follow();
    else if (this.#dialog.open && this.#isMeant(event)) this.#press(event as KeyboardEvent);
  }

  open(link: HTMLAnchorElement): void {
    keepOpen(link, this.#dialog.open);
    this.#mark(link);
    this.#makeRoom(link, true);
    this.#say(link);
    void this.#show(link);
  }

  /** Whether a key is for the panel: pressed in it, at a cell, or nowhere. */
  #isMeant(event: Event): boolean {
    const target = event.target as Element;
    return (
      !isTyping(event) && (target === document.body || this.#dialog.contains(target) || findCell(target) !== undefined)
    );
  }

  #press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || !this.#link) return;
    if (key === 'Escape') return this.#leave();
    // What does not fit is scrolled up and down.
    const { scrollHeight, clientHeight } = this.#dialog;
    if (/^Arrow(Up|Down)$/.test(key) && scrollHeight > clientHeight) return;
    const next = findNeighbour(this.#link, key);
    if (!next) return;
    event.preventDefault();
    this.open(next);
  }

  /** Back, Forward and a link within the page change what the address says is open. */
  #follow(): void {
    settle();
    if (!this.#dialog.open || findOpenCell()) return;
    this.#shut();
    // Where a link within the page led away from the cell. The page has its room back, so that the place has moved.
    if (location.hash === '') this.#link?.focus();
    else document.querySelector(':target')?.scrollIntoView();
  }

  #leave(): void {
    this.#shut();
    this.#link?.focus();
    keepClosed();
  }

  #shut(): void {
    if (!this.#link) return;
    this.#makeRoom(this.#link, false);
    this.#link.removeAttribute('aria-current');
  }

  #mark(link: HTMLAnchorElement): void {
    this.#link?.removeAttribute('aria-current');
    this.#link = link;
    link.setAttribute('aria-current', 'true');
  }

  /** The page gives way to the panel, and the cell stays where it is seen. Set here, as `show()` would move the focus before there is an answer. */
  #makeRoom(link: HTMLAnchorElement, isOpen: boolean): void {
    const { top } = link.getBoundingClientRect();
    this.#dialog.open = isOpen;
    document.documentElement.toggleAttribute('data-answer-open', isOpen);
    scrollBy(0, link.getBoundingClientRect().top - top);
    link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** What is known at once. */
  #say(link: HTMLAnchorElement): void {
    const client = link.closest('tr')?.querySelector('th a')?.textContent;
    this.#title.replaceChildren([client, link.closest('td')?.dataset.head].filter(Boolean).join(', '));
    this.#status.replaceChildren('The answer is on its way.');
    this.#body.replaceChildren();
    this.#way.href = link.href;
    this.#way.textContent = `Open on the page of ${client}`;
  }

  async #show(link: HTMLAnchorElement): Promise<void> {
    const answer = await loadAnswer(link).catch(() => undefined);
    // Another cell may have been pressed since, or the panel closed.
    if (link !== this.#link || !this.#dialog.open) return;
    if (answer) this.#fill(answer);
    else this.#status.replaceChildren(explainMissing('The answer', () => this.open(link)));
    this.#dialog.scrollTop = 0;
    this.#title.focus({ preventScroll: true });
  }

  /** The heading of the section becomes that of the panel. */
  #fill({ subject, section, copying }: LoadedAnswer): void {
    const place = section.querySelector('h4');
    this.#title.replaceChildren(make('small', {}, subject), ' ', ...(place?.childNodes ?? []));
    place?.remove();
    this.#status.replaceChildren();
    this.#body.replaceChildren(section, copying);
  }
}

let panel: AnswerPanel | undefined;

/** Opens the answer that the link of a cell leads to, beside its matrix. */
export function openAnswer(link: HTMLAnchorElement): void {
  panel ??= new AnswerPanel();
  panel.open(link);
}
