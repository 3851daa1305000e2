import { find } from '../dom/find.ts';
import { explainMissing } from '../dom/load-part.ts';
import { narrow } from './narrow.ts';
import { loadFilterPanel } from '../parts.ts';

/** A sign that the filter is about to be used, and a use of it. What could not be loaded at a sign is loaded at the next use. */
const signs = ['pointerover', 'focusin'];
const uses = ['input', 'click', 'submit'];

/** Where the page shows the beginning of a long table, what an address asks for is found in the whole. */
function goToWhole(address: string): void {
  const { search, hash } = location;
  if (search !== '') location.replace(address + search + hash);
}

/** <support-filter>: its controls come with the page, what they do is loaded at the first sign that they are wanted. */
class SupportFilter extends HTMLElement {
  /** What was done to the controls while the rest is on its way. */
  readonly #changed = new Set<HTMLInputElement>();
  #pressed: HTMLButtonElement | undefined;
  #isLoading = false;
  #isMissing = false;

  connectedCallback(): void {
    const { whole } = this.dataset;
    if (whole !== undefined) return goToWhole(whole);
    for (const type of ['popstate', 'pageshow']) addEventListener(type, this);
    for (const type of [...signs, ...uses]) this.#form.addEventListener(type, this);
    this.#searchField?.addEventListener('input', this);
    // On a phone the menus wait behind one button.
    if (narrow.matches) find(this, '.more', HTMLDetailsElement).open = false;
    if (location.search !== '' || narrow.matches) void this.#load();
    else this.#form.hidden = false;
  }

  get #form(): HTMLFormElement {
    return find(this, 'form', HTMLFormElement);
  }

  /** The field of the search, where it narrows the table as well. */
  get #searchField(): HTMLInputElement | null {
    return this.#form.querySelector('[name=text]') ? null : document.querySelector('#search-field');
  }

  get #words(): Element {
    return find(this, '[aria-live]', HTMLElement);
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    // A page that was left and is shown again: some browsers kept the controls, the address says nothing of them.
    if (type === 'pageshow') return this.#changed.size === 0 && location.search === '' ? this.#form.reset() : undefined;
    if (type === 'submit') event.preventDefault();
    // What is typed into the search stays there.
    if (type === 'input' && target !== this.#searchField) this.#changed.add(target as HTMLInputElement);
    if (type === 'click' && target instanceof HTMLButtonElement && target.value !== '') this.#pressed = target;
    if (!this.#isLoading && !(this.#isMissing && signs.includes(type))) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { openFilter } = await loadFilterPanel();
      for (const type of ['popstate', 'pageshow']) removeEventListener(type, this);
      for (const type of [...signs, ...uses]) this.#form.removeEventListener(type, this);
      this.#searchField?.removeEventListener('input', this);
      const hadFocus = this.#words.contains(document.activeElement);
      openFilter(this, [...this.#changed]);
      this.#pressed?.click();
      if (hadFocus) this.#form.querySelector('input')?.focus();
    } catch {
      this.#sayMissing();
    }
    this.#isLoading = false;
    this.#form.hidden = false;
  }

  /** The table stays whole, whatever is chosen or stands in the address. */
  #sayMissing(): void {
    this.#isMissing = true;
    this.#pressed = undefined;
    // Its button lies in the form: a press on it is a use.
    this.#words.replaceChildren(explainMissing('The filter'), ` All ${this.dataset.rows} are shown.`);
  }
}

customElements.define('support-filter', SupportFilter);
