import type { SearchPanel } from './search-panel.ts';

/** Whether a key press belongs to a field: then it is a letter and no shortcut. */
export function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** <search-box>: the field and its shortcuts. Answers and text search are loaded when the field gets focus. */
class SearchBox extends HTMLElement {
  #panel: Promise<SearchPanel> | undefined;
  #before: Element | null = null;

  connectedCallback(): void {
    this.hidden = false;
    this.field.addEventListener('focus', this);
    this.field.addEventListener('input', this);
    this.addEventListener('keydown', this);
    document.addEventListener('keydown', (event) => this.#listenForShortcut(event));
    document.addEventListener('pointerdown', ({ target }) => this.#closeUnlessWithin(target));
    this.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && this.#closeUnlessWithin(relatedTarget));
    if (this.dataset.mode === 'page') this.#restore();
  }

  get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  handleEvent(event: Event): void {
    if (event.type === 'keydown') void this.#move(event as KeyboardEvent);
    else void this.#load().then((panel) => panel.show(this.field.value));
  }

  #load(): Promise<SearchPanel> {
    this.#panel ??= import('./search-panel.ts').then(({ SearchPanel: Panel }) => new Panel(this, () => import('./search-text.ts')));
    return this.#panel;
  }

  /** A query in the address, or the words of an address that leads nowhere. */
  #restore(): void {
    const fromPath = this.dataset.fromPath === undefined ? null : decodeURI(location.pathname).split(/[/\W]+/).filter((word) => !/^(clients|platforms|capabilities|guides|html)?$/.test(word)).join(' ');
    const query = fromPath ?? new URLSearchParams(location.search).get('q') ?? '';
    if (query === '') return;
    this.field.value = query;
    void this.#load().then((panel) => panel.show(query));
  }

  #listenForShortcut(event: KeyboardEvent): void {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isTyping(event) || (!isSlash && !isCommand)) return;
    event.preventDefault();
    this.#before = document.activeElement === document.body ? null : document.activeElement;
    this.field.focus();
    this.field.select();
  }

  /** Arrow keys, Home and End walk through the results; Enter follows the first; Escape goes back: from a result to the field, from the field to where one was. */
  async #move(event: KeyboardEvent): Promise<void> {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.search-results:not([hidden]) a')];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === this.field;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: inField || here >= 0 ? links[here + 1] : undefined,
      ArrowUp: here === 0 ? this.field : links[here - 1],
      Home: here >= 0 ? links[0] : undefined,
      End: here >= 0 ? links.at(-1) : undefined,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Escape') this.#goBack(event, here >= 0);
    else if (event.key === 'Enter' && inField) await this.#follow(event);
  }

  /** Enter leads to the first answer; where there is none, to the page of results. */
  async #follow(event: KeyboardEvent): Promise<void> {
    event.preventDefault();
    const panel = await this.#load();
    await panel.show(this.field.value);
    const answer = this.querySelector<HTMLAnchorElement>('[data-answer] a');
    if (answer !== null) answer.click();
    else if (this.dataset.mode !== 'page') this.querySelector('form')?.submit();
  }

  #goBack(event: KeyboardEvent, isInResults: boolean): void {
    event.preventDefault();
    if (isInResults) return this.field.focus();
    this.field.value = '';
    void this.#panel?.then((panel) => panel.show(''));
    if (this.#before instanceof HTMLElement) this.#before.focus();
    else this.field.blur();
    this.#before = null;
  }

  #closeUnlessWithin(target: EventTarget | null): void {
    if (this.contains(target as Node)) return;
    if (this.dataset.mode !== 'page') this.querySelector('.search-results')?.setAttribute('hidden', '');
  }
}

customElements.define('search-box', SearchBox);
