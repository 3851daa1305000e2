import { answerQuestion, isPlain, type Replies } from '../../domain/search/questions/answer-question.ts';
import {
  noWords,
  type NameData,
  type QuestionData,
  type WordData,
} from '../../domain/search/questions/question-data.ts';
import type { Narrowing } from '../../domain/search/text/pagefind.ts';
import { similarity } from '../../domain/search/questions/find-similar.ts';
import type { Part } from '../../domain/search/questions/read-question.ts';
import { countOf } from '../../domain/words/count-of.ts';
import { find } from '../dom/find.ts';
import { explainMissing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { preload } from '../dom/preload.ts';
import { loadSearchText } from '../parts.ts';
import { makeAnswers } from './search-results.ts';
import type { TextSearch } from './search-text.ts';

async function fetchJson<Data>(address: string | undefined): Promise<Data> {
  const response = await fetch(address ?? '');
  return (await response.json()) as Data;
}

/** What queries are answered from: the names at once, the other words as soon as they have come. */
export class Knowledge {
  data: QuestionData;
  readonly #address: string | undefined;
  #words: Promise<void> | undefined;
  hasWords = false;

  constructor(names: NameData, address: string | undefined) {
    this.data = { ...names, ...noWords };
    this.#address = address;
  }

  /** Loads the words, once; what did not arrive is asked for again. */
  loadWords(): Promise<void> {
    this.#words ??= fetchJson<WordData>(this.#address).then((words) => {
      this.data = { ...this.data, ...words };
      this.hasWords = true;
    });
    this.#words.catch(() => (this.#words = undefined));
    return this.#words;
  }
}

let opened: Promise<Knowledge> | undefined;

/** Loads the names and makes their index before the first key press, once for the search and the filter; the words are on their way meanwhile. */
export function openKnowledge({ answers, words }: DOMStringMap): Promise<Knowledge> {
  opened ??= fetchJson<NameData>(answers).then((names) => {
    const knowledge = new Knowledge(names, words);
    knowledge.loadWords().catch(() => undefined);
    answerQuestion('', knowledge.data);
    return knowledge;
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** The clients that a text names, several or mistyped. */
export async function findClients(text: string, box: HTMLElement): Promise<Set<string>> {
  const knowledge = await openKnowledge(box.dataset);
  await knowledge.loadWords();
  return new Set(
    answerQuestion(text, knowledge.data)
      .answers.map(({ client }) => client)
      .filter(Boolean),
  );
}

export async function openPanel(box: HTMLElement): Promise<SearchPanel> {
  return new SearchPanel(box, await openKnowledge(box.dataset));
}

/** How long nobody types before the text is searched, in milliseconds. */
const pause = 150;

/** The results under the search field: answers at once, text results when they have come. */
export class SearchPanel {
  readonly #box: HTMLElement;
  readonly #knowledge: Knowledge;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  #asked = '';
  /** What was made of the query. */
  #parts: readonly Part[] = [];
  /** What is told of the answers, and then of the text results. */
  #answerStatus = '';
  /** Counts the queries: a later one overtakes an earlier one. */
  #query = 0;
  /** Counts the text searches in the same way. */
  #turn = 0;
  /** What the text results are narrowed to. */
  #narrowing: Narrowing = {};
  #isTextWanted = false;
  #textStatus = '';
  /** Resolved when the answers to the query stand. */
  #shown = Promise.resolve();
  readonly #search: TextSearch;

  constructor(box: HTMLElement, knowledge: Knowledge) {
    this.#box = box;
    this.#knowledge = knowledge;
    this.#search = { addresses: box.dataset, similarity };
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

  /** Shows the answers to a query, and then the text results. Resolved when the answers stand. */
  show(query: string): Promise<void> {
    const asked = query.trim();
    if (asked === this.#asked && !this.#results.hidden) return this.#shown;
    this.#asked = asked;
    this.#keepAddress();
    const isOpen = this.#box.dataset.mode !== 'header' || this.#box.contains(document.activeElement);
    this.#results.hidden = asked === '' || !isOpen;
    this.#narrowing = {};
    this.#textStatus = '';
    this.#shown = this.#showAnswers();
    void this.#showText(pause);
    return this.#shown;
  }

  /** A plain question is answered by the names; another one waits for the words, so that nothing wrong is shown meanwhile. */
  async #showAnswers(): Promise<void> {
    const query = ++this.#query;
    const { data, hasWords } = this.#knowledge;
    const replies = answerQuestion(this.#asked, data);
    const isShown = hasWords || isPlain(replies, data);
    if (isShown) this.#placeAnswers(replies);
    if (hasWords) return;
    const hasCome = await this.#knowledge.loadWords().then(
      () => true,
      () => false,
    );
    if (query !== this.#query) return;
    if (!hasCome) return isShown ? undefined : this.#sayWordsMissing();
    const known = answerQuestion(this.#asked, this.#knowledge.data);
    // An answer that stands stays in its place: it may just be pressed.
    if (!isShown || JSON.stringify(known.answers) !== JSON.stringify(replies.answers)) this.#placeAnswers(known);
  }

  #placeAnswers(replies: Replies): void {
    this.#answerStatus = countOf(replies.answers.length, 'answer');
    this.#parts = replies.parts;
    this.#placeFirst(this.#asked === '' ? [] : [makeAnswers(replies, this.#base)]);
  }

  /** By the names alone it would be said of a topic that nothing is called so. */
  #sayWordsMissing(): void {
    this.#answerStatus = 'The answers could not be loaded';
    this.#parts = [];
    const missing = explainMissing('The answers', () => {
      this.#box.querySelector('input')?.focus();
      void this.#showAnswers();
    });
    this.#placeFirst([make('section', {}, make('p', {}, missing))]);
  }

  /** The text results that have come stay. */
  #placeFirst(made: readonly HTMLElement[]): void {
    const text = this.#results.querySelector('.search-text');
    this.#results.replaceChildren(...made, ...(text && this.#asked !== '' ? [text] : []));
    this.#writeStatus();
    if (text !== null) this.#settleMissing(text);
  }

  /** That nothing is called so is said only where no page has the words either: else the prose is the answer. */
  #settleMissing(text: Element): void {
    const missing = this.#results.querySelector<HTMLElement>('[data-no-answer]');
    if (missing !== null) missing.hidden = text.querySelector('li') !== null && missing.querySelector('li') === null;
  }

  #writeStatus(): void {
    this.#status.textContent = this.#asked === '' ? '' : this.#answerStatus + this.#textStatus;
  }

  /** Something was chosen: the text results that have it alone. */
  handleEvent({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#narrowing = { ...this.#narrowing, [target.name]: target.value || undefined };
    void this.#showText(0);
  }

  /** What the text search needs is on its way from the first letter on: at once what its script asks for first. */
  #prepareText(): void {
    if (this.#isTextWanted) return;
    this.#isTextWanted = true;
    const { index, spelling = '' } = this.#box.dataset;
    for (const href of [`${index}wasm.en.pagefind`, `${index}pagefind-entry.json?ts=`, spelling]) preload(href);
    loadSearchText()
      .then(({ openTextIndex }) => openTextIndex(this.#search))
      .catch(() => undefined);
  }

  /** The text search waits for a pause in typing, as its answer may cost a download, and for what was made of the query. */
  async #showText(milliseconds: number): Promise<void> {
    const turn = ++this.#turn;
    if (this.#asked === '') return;
    this.#prepareText();
    await Promise.all([this.#shown, new Promise((resume) => setTimeout(resume, milliseconds))]);
    if (turn !== this.#turn) return;
    try {
      const { searchText } = await loadSearchText();
      const { text, total } = await searchText(this.#search, {
        query: this.#asked,
        narrowing: this.#isPage ? this.#narrowing : undefined,
        parts: this.#parts,
        data: this.#knowledge.data,
        base: this.#base,
        all: this.#pageAddress(),
      });
      if (turn !== this.#turn) return;
      this.#placeText(text, `, ${countOf(total, 'passage')} in the text`);
    } catch {
      if (turn === this.#turn) this.#sayMissing();
    }
  }

  /** The answers stay. */
  #sayMissing(): void {
    const missing = explainMissing('The text search', () => this.#tryAgain());
    const text = make('section', { class: 'search-text' }, make('p', {}, missing));
    this.#placeText(text, '. The text search could not be loaded.');
  }

  /** The button that was pressed goes with the words. */
  #tryAgain(): void {
    this.#box.querySelector('input')?.focus();
    void this.#showText(0);
  }

  /** Puts the text results in place; the focus stays where something was chosen. */
  #placeText(text: HTMLElement, status: string): void {
    const before = this.#results.querySelector('.search-text');
    const { activeElement } = document;
    const name =
      before?.contains(activeElement) && activeElement instanceof HTMLSelectElement ? activeElement.name : '';
    before?.remove();
    this.#results.append(text);
    this.#settleMissing(text);
    this.#textStatus = status;
    this.#writeStatus();
    if (name !== '') text.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.focus();
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
