import { sections } from '../../domain/content/addresses.ts';
import { indexFolder } from '../../domain/content/site-version.ts';
import { cutText, longestText } from '../../domain/words/typed-text.ts';
import { pageAt } from '../dom/addresses.ts';
import { find } from '../dom/find.ts';
import { isTyping } from '../dom/is-typing.ts';
import { explainMissing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { base, ownFolder } from '../dom/own-version.ts';
import { preload } from '../dom/preload.ts';
import { watchLeaving } from '../dom/watch-leaving.ts';
import { loadSearchPanel } from '../parts.ts';
import { findNext } from './find-next.ts';
import { readPath } from './read-path.ts';
import { restored } from './restored.ts';
import type { SearchPanel } from './search-panel.ts';

const fieldAttributes = {
  id: 'search-field',
  name: 'q',
  type: 'search',
  maxlength: String(longestText),
  autocomplete: 'off',
  spellcheck: 'false',
  placeholder: 'Search: outlook on iphone',
  'aria-keyshortcuts': '/ Control+K Meta+K',
};

/** <search-box>: the field and its shortcuts. Answers and text search are loaded when the field gets focus. */
class SearchBox extends HTMLElement {
  #panel: Promise<SearchPanel> | undefined;
  #before: Element | null = null;

  connectedCallback(): void {
    Object.assign(this.dataset, {
      base,
      answers: `${ownFolder}answers.json`,
      words: `${ownFolder}words.json`,
      spelling: `${ownFolder}spelling.json`,
      index: ownFolder + indexFolder,
    });
    this.#build();
    this.field.addEventListener('focus', this);
    this.field.addEventListener('input', this);
    this.addEventListener('keydown', this);
    document.addEventListener('keydown', (event) => this.#listenForShortcut(event));
    this.field.addEventListener(restored, this);
    if (this.dataset.mode !== 'header') return this.#restore();
    watchLeaving(
      (target) => this.contains(target),
      () => this.querySelector('.search-results')?.setAttribute('hidden', ''),
    );
  }

  /** Made here and not in each page, as it is of no use without the script. */
  #build(): void {
    const labelClass = this.dataset.mode === 'header' ? 'visually-hidden' : '';
    const form = make(
      'form',
      { role: 'search', action: pageAt(`${base}${sections.search.address.slice(1)}`) },
      make('label', { for: 'search-field', class: labelClass }, 'Search'),
      ' ',
      make('input', fieldAttributes),
    );
    const status = this.#isPage
      ? make('p', { class: 'search-status', 'aria-live': 'polite', role: 'status' })
      : make('p', { class: 'search-status visually-hidden', 'aria-live': 'polite' });
    this.append(form, status, make('div', { class: 'search-results', hidden: '' }));
  }

  /** Whether the results stand in the page. */
  get #isPage(): boolean {
    return this.dataset.mode === 'page';
  }

  get field(): HTMLInputElement {
    return find(this, 'input', HTMLInputElement);
  }

  handleEvent(event: Event): void {
    if (event.type === 'keydown') void this.#move(event as KeyboardEvent);
    else void this.#show(this.field.value);
  }

  /** Loads what the search needs, once; what could not be loaded is tried again at the next key. */
  #load(): Promise<SearchPanel> {
    if (this.#panel === undefined) preload(this.dataset.answers ?? '');
    this.#panel ??= loadSearchPanel().then(({ openPanel }) => openPanel(this));
    this.#panel.catch(() => (this.#panel = undefined));
    return this.#panel;
  }

  async #show(query: string): Promise<void> {
    try {
      await (await this.#load()).show(query);
    } catch {
      this.#sayMissing();
    }
  }

  /** Where the results would stand; the status is out of sight under most fields. */
  #sayMissing(): void {
    const results = find(this, '.search-results', HTMLElement);
    results.replaceChildren(
      make(
        'p',
        {},
        explainMissing('The search', () => this.#tryAgain()),
      ),
    );
    results.hidden = false;
    if (!this.#isPage) find(this, '.search-status', HTMLElement).textContent = 'The search could not be loaded.';
  }

  /** The button that was pressed goes with the results. */
  #tryAgain(): void {
    this.field.focus();
    void this.#show(this.field.value);
  }

  /** A query in the address, or the words of an address that leads nowhere. */
  #restore(): void {
    const { pathname, search } = location;
    const asked =
      this.dataset.fromPath === undefined
        ? new URLSearchParams(search).get(this.#isPage ? 'q' : 'text')
        : readPath(pathname.slice(base.length));
    const query = cutText(asked ?? '');
    if (query === '') return;
    this.field.value = query;
    void this.#show(query);
  }

  #listenForShortcut(event: KeyboardEvent): void {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isCommand =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isTyping(event) || (!isSlash && !isCommand)) return;
    event.preventDefault();
    this.#before = document.activeElement === document.body ? null : document.activeElement;
    this.field.focus();
    this.field.select();
  }

  /** Arrow keys, Home and End walk through the results; Enter follows the first; Escape goes back: from a result to the field, from the field to where one was. */
  async #move(event: KeyboardEvent): Promise<void> {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const results = [...this.querySelectorAll<HTMLElement>('.search-results:not([hidden]) a')];
    const inField = document.activeElement === this.field;
    const target = findNext(event.key, this.field, results);
    if (target !== undefined) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Escape') this.#goBack(event, !inField);
    else if (event.key === 'Enter' && inField) await this.#follow(event);
  }

  /** Enter leads to the first answer if it is sure; else to the page of results. */
  async #follow(event: KeyboardEvent): Promise<void> {
    event.preventDefault();
    await this.#show(this.field.value);
    const answer = this.querySelector<HTMLAnchorElement>('[data-sure] a');
    if (answer !== null) answer.click();
    else if (!this.#isPage) this.querySelector('form')?.submit();
  }

  #goBack(event: KeyboardEvent, isInResults: boolean): void {
    event.preventDefault();
    if (isInResults) return this.field.focus();
    this.field.value = '';
    // What narrows with it hears of it, too.
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    if (this.#before instanceof HTMLElement) this.#before.focus();
    else this.field.blur();
    this.#before = null;
  }
}

customElements.define('search-box', SearchBox);
