import { explainMissing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { loadCopying } from '../parts.ts';

/** <copy-answers>: a button that brings the ways to copy an answer, a capability or the whole client. They are loaded then. */
class CopyAnswers extends HTMLElement {
  readonly #status = make('span', { 'aria-live': 'polite' });

  connectedCallback(): void {
    const button = make('button', { type: 'button' }, 'Copy for a ticket');
    button.addEventListener('click', this);
    this.append(button, this.#status);
  }

  handleEvent(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      (await loadCopying()).openCopyPanel(this);
    } catch {
      this.#status.replaceChildren(explainMissing('What copies', () => void this.#open()));
    }
  }
}

customElements.define('copy-answers', CopyAnswers);
