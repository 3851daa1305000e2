import { findAnswers, type AnswerData } from '../domain/answers/find-answers.ts';
import { count, makeAnswers } from './search-results.ts';

/** The answer data, with its index made before the first key press. */
async function loadData(address: string): Promise<AnswerData> {
  const data = (await (await fetch(address)).json()) as AnswerData;
  findAnswers('', data);
  return data;
}

type LoadText = () => Promise<typeof import('./search-text.ts')>;

/** The results under the search field: answers at once, text results when they have come. */
export class SearchPanel {
  readonly #box: HTMLElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #data: Promise<AnswerData>;
  readonly #loadText: LoadText;
  #asked = '';
  #words = '';

  /** @param loadText loads the text search on its first use; the page's module does it, so that this one stays small */
  constructor(box: HTMLElement, loadText: LoadText) {
    this.#box = box;
    this.#loadText = loadText;
    this.#results = box.querySelector('.search-results') as HTMLElement;
    this.#status = box.querySelector('.search-status') as HTMLElement;
    this.#data = loadData(box.dataset.answers ?? '');
    this.#results.addEventListener('change', this);
  }

  /** The path the site is served under, without its last slash. */
  get #base(): string {
    return (this.#box.dataset.base ?? '/').slice(0, -1);
  }

  get #isPage(): boolean {
    return this.#box.dataset.mode === 'page';
  }

  /** Shows the answers to a query, and then the text results. A later query overtakes an earlier one. */
  async show(query: string): Promise<void> {
    const asked = query.trim();
    const data = await this.#data;
    const isShown = asked === this.#asked && !this.#results.hidden;
    this.#asked = asked;
    if (isShown) return;
    this.#keepAddress();
    this.#results.hidden = asked === '';
    if (asked === '') return this.#clear();
    const result = findAnswers(asked, data);
    this.#results.replaceChildren(makeAnswers(result, this.#base));
    this.#status.textContent = count(result.answers.length, 'answer');
    // What was mistyped stands on no page: then the text is searched for what was probably meant.
    this.#words = (result.isGuess && result.answers[0]?.headline) || asked;
    void this.#showText(asked, '', result.answers.length);
  }

  /** A kind was chosen: the text results of that kind alone. */
  handleEvent({ target }: Event): void {
    const { value, name } = target as HTMLInputElement;
    if (name === 'kind') void this.#showText(this.#asked, value, this.#results.querySelectorAll('[data-answer]').length);
  }

  #clear(): void {
    this.#results.replaceChildren();
    this.#status.textContent = '';
  }

  /** The text search waits for a pause in typing: its answer may cost a download. */
  async #showText(asked: string, kind: string, answers: number): Promise<void> {
    await new Promise((resume) => setTimeout(resume, 200));
    if (asked !== this.#asked) return;
    const { makeText, searchText } = await this.#loadText();
    const limit = this.#isPage ? 20 : 4;
    const found = await searchText(new URL(this.#box.dataset.text ?? '', location.href).href, this.#words, kind, limit);
    if (asked !== this.#asked) return;
    this.#results.querySelector('.search-text')?.remove();
    this.#results.append(makeText(found, kind, this.#isPage ? undefined : this.#pageAddress()));
    if (kind !== '') this.#results.querySelector<HTMLInputElement>('input:checked')?.focus();
    this.#status.textContent = `${count(answers, 'answer')}, ${count(found.total, 'page')} with these words`;
  }

  #pageAddress(): string {
    return `${this.#box.querySelector('form')?.action}?${new URLSearchParams({ q: this.#words })}`;
  }

  /** The page of results keeps the query in its address. An address that leads nowhere stays as it was typed. */
  #keepAddress(): void {
    if (!this.#isPage || this.#box.dataset.fromPath !== undefined) return;
    const query = this.#asked === '' ? '' : `?${new URLSearchParams({ q: this.#asked })}`;
    history.replaceState(null, '', `${location.pathname}${query}`);
  }
}
