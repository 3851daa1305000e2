import { narrow } from './narrow.ts';

const signs = ['pointerover', 'focusin', 'input', 'click'];

/** <support-filter>: its controls come with the page, what they do is loaded at the first sign that they are wanted. */
class SupportFilter extends HTMLElement {
  #isLoading = false;
  /** The button pressed while the rest is on its way. */
  #pressed: HTMLButtonElement | undefined;

  connectedCallback(): void {
    addEventListener('popstate', this);
    if (location.search !== '' || narrow.matches) return void this.#load();
    const form = this.querySelector('form')!;
    for (const sign of signs) form.addEventListener(sign, this);
    form.hidden = false;
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'click' && target instanceof HTMLButtonElement) this.#pressed = target;
    if (!this.#isLoading) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    const { openFilter } = await import('./filter-panel.ts');
    removeEventListener('popstate', this);
    for (const sign of signs) this.querySelector('form')!.removeEventListener(sign, this);
    openFilter(this);
    this.#pressed?.click();
  }
}

customElements.define('support-filter', SupportFilter);
