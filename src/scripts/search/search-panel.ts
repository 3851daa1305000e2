import { answerQuestion } from '../../domain/search/questions/answer-question.ts';
import type { QuestionData } from '../../domain/search/questions/question-data.ts';
import { countOf } from '../../domain/words/count-of.ts';
import { find } from '../dom/find.ts';
import { explainMissing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { loadSearchText } from '../parts.ts';
import { makeAnswers } from './search-results.ts';

/** Loads the answer data and makes its index before the first key press. */
export async function openPanel(box: HTMLElement): Promise<SearchPanel> {
  const response = await fetch(box.dataset.answers ?? '');
  const data: QuestionData = await response.json();
  answerQuestion('', data);
  return new SearchPanel(box, data);
}

/** The results under the search field: answers at once, text results when they have come. */
export class SearchPanel {
  readonly #box: HTMLElement;
  readonly #data: QuestionData;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  #asked = '';
  #answers = 0;
  /** Counts the text searches: a later one overtakes an earlier one. */
  #turn = 0;

  constructor(box: HTMLElement, data: QuestionData) {
    this.#box = box;
    this.#data = data;
    this.#results = find(box, '.search-results', HTMLElement);
    this.#status = find(box, '.search-status', HTMLElement);
    this.#results.addEventListener('change', this);
  }

  get #isPage(): boolean {
    return this.#box.dataset.mode === 'page';
  }

  /** What stands before an address of the site. */
  get #base(): string {
    return (this.#box.dataset.base ?? '/').slice(0, -1);
  }

  /** Shows the answers to a query, and then the text results. */
  show(query: string): void {
    const asked = query.trim();
    if (asked === this.#asked && !this.#results.hidden) return;
    this.#asked = asked;
    this.#keepAddress();
    this.#results.hidden = asked === '' || !(this.#isPage || this.#box.contains(document.activeElement));
    this.#showAnswers();
    void this.#showText('');
  }

  #showAnswers(): void {
    const replies = answerQuestion(this.#asked, this.#data);
    this.#answers = replies.answers.length;
    this.#results.replaceChildren(...(this.#asked === '' ? [] : [makeAnswers(replies, this.#base)]));
    this.#status.textContent = this.#asked === '' ? '' : countOf(this.#answers, 'answer');
  }

  /** A kind was chosen: the text results of that kind alone. */
  handleEvent({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.name === 'kind') void this.#showText(target.value);
  }

  /** The text search waits for a pause in typing: its answer may cost a download. */
  async #showText(kind: string): Promise<void> {
    const turn = ++this.#turn;
    if (this.#asked === '') return;
    await new Promise((resume) => setTimeout(resume, 200));
    if (turn !== this.#turn) return;
    try {
      const { makeText, searchText } = await loadSearchText();
      const found = await searchText(this.#box.dataset.text ?? '', this.#asked, kind, this.#isPage);
      if (turn !== this.#turn) return;
      this.#placeText(makeText(found, kind, this.#base, this.#isPage ? undefined : this.#pageAddress()));
      this.#status.textContent = `${countOf(this.#answers, 'answer')}, ${countOf(found.total, 'passage')} in the text`;
    } catch {
      if (turn === this.#turn) this.#sayMissing(kind);
    }
  }

  /** The answers stay. */
  #sayMissing(kind: string): void {
    const missing = explainMissing('The text search', () => this.#tryAgain(kind));
    this.#placeText(make('section', { class: 'search-text' }, make('p', {}, missing)));
    this.#status.textContent = `${countOf(this.#answers, 'answer')}. The text search could not be loaded.`;
  }

  /** The button that was pressed goes with the words. */
  #tryAgain(kind: string): void {
    this.#box.querySelector('input')?.focus();
    void this.#showText(kind);
  }

  /** Puts the text results in place; the focus stays on the kind that was chosen. */
  #placeText(text: HTMLElement): void {
    const before = this.#results.querySelector('.search-text');
    const hadFocus = before?.contains(document.activeElement) ?? false;
    before?.remove();
    this.#results.append(text);
    if (hadFocus) text.querySelector<HTMLInputElement>('input:checked')?.focus();
  }

  #pageAddress(): string {
    return `${this.#box.querySelector('form')?.action}?${new URLSearchParams({ q: this.#asked })}`;
  }

  /** The page of results keeps the query in its address. An address that leads nowhere stays as it was typed. */
  #keepAddress(): void {
    if (!this.#isPage || this.#box.dataset.fromPath !== undefined) return;
    const query = this.#asked === '' ? '' : `?${new URLSearchParams({ q: this.#asked })}`;
    history.replaceState(null, '', `${location.pathname}${query}`);
  }
}
