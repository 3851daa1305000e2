import { ticketForms } from '../../domain/export/ticket-forms.ts';
import { explainMissing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { loadCopying } from '../parts.ts';
import { recallForm, rememberForm } from './chosen-form.ts';
import { copyWhenThere } from './copy-when-there.ts';

function makeChoice(): HTMLSelectElement {
  const options = Object.entries(ticketForms).map(([value, label]) => make('option', { value }, label));
  const choice = make('select', { 'aria-label': 'Copy as' }, ...options);
  choice.value = recallForm();
  return choice;
}

/** <copy-answers>: a button that copies an answer, a capability or a client at once. The first that a reader meets has the choice of the form, too. */
export class CopyAnswers extends HTMLElement {
  /** The page of the client, where the element stands on another. */
  page: ParentNode = document;
  readonly #button = make('button', { type: 'button' });
  readonly #status = make('span', { 'aria-live': 'polite' });

  connectedCallback(): void {
    const { what = '', of = '' } = this.dataset;
    this.#button.textContent = of === '' ? 'Copy all' : 'Copy';
    this.#button.setAttribute('aria-label', `Copy ${what}`);
    this.append(this.#button, this.#isFirst ? make('label', {}, 'as ', makeChoice()) : '', this.#status);
    for (const type of ['click', 'change']) this.addEventListener(type, this);
  }

  get #isFirst(): boolean {
    return this.page !== document || this.dataset.page !== undefined;
  }

  handleEvent({ target }: Event): void {
    if (target instanceof HTMLSelectElement) rememberForm(target.value);
    else if (target === this.#button) void this.#copy();
  }

  async #copy(): Promise<void> {
    const form = recallForm();
    this.#status.replaceChildren();
    const text = loadCopying().then(({ writeCopied }) => writeCopied(this.page, this.dataset.of ?? '', form));
    try {
      await copyWhenThere(text, form === 'html');
      this.#status.textContent = `Copied as ${ticketForms[form]}.`;
    } catch {
      text.then(
        (written) => this.#showByHand(written),
        () => this.#status.replaceChildren(explainMissing('What copies', () => void this.#copy())),
      );
    }
  }

  /** The text, chosen, for a person to copy. */
  #showByHand(text: string): void {
    const field = make('textarea', { rows: '6', readonly: '', 'aria-label': 'To copy by hand' }, text);
    this.#status.replaceChildren('The browser does not allow copying. Here it is, to copy by hand: ', field);
    field.focus();
    field.select();
  }
}

customElements.define('copy-answers', CopyAnswers);
