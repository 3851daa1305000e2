import { ticketForms } from '../../domain/export/ticket-forms.ts';
import { find } from '../dom/find.ts';
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

/** <copy-answers>: a button that copies an answer, a capability or a client at once. The one that holds the data has the choice of the form, too. */
class CopyAnswers extends HTMLElement {
  readonly #button = make('button', { type: 'button' });
  readonly #status = make('span', { 'aria-live': 'polite' });

  connectedCallback(): void {
    const { what = '', of = '' } = this.dataset;
    this.#button.textContent = of === '' ? 'Copy all' : 'Copy';
    this.#button.setAttribute('aria-label', `Copy ${what}`);
    this.append(this.#button, this.#ownData ? make('label', {}, 'as ', makeChoice()) : '', this.#status);
    for (const type of ['click', 'change']) this.addEventListener(type, this);
  }

  /** What the page carries for copying, where this is what holds it. */
  get #ownData(): string | undefined {
    return this.dataset.answers ?? this.querySelector('script')?.text;
  }

  handleEvent({ target }: Event): void {
    if (target instanceof HTMLSelectElement) rememberForm(target.value);
    else if (target === this.#button) void this.#copy();
  }

  async #copy(): Promise<void> {
    const form = recallForm();
    this.#status.replaceChildren();
    const data = this.#ownData ?? find(document, 'copy-answers script', HTMLScriptElement).text;
    const text = loadCopying().then(({ writeCopied }) => writeCopied(data, this.dataset.of ?? '', form));
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
