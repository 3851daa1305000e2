import { findRows, type FilterRow } from '../../domain/filter/filter.ts';
import { loadSearchPanel } from '../parts.ts';

/** The ids of the clients that a text names for the search: by another name, mistyped, or several. */
async function askSearch(text: string): Promise<ReadonlySet<string>> {
  const box = document.querySelector<HTMLElement>('search-box');
  if (box === null) return new Set();
  const { findClients } = await loadSearchPanel();
  return findClients(text, box);
}

/** Which rows a text finds: by their own words, else by what the search makes of it. */
export class FoundRows {
  readonly #rows: readonly FilterRow[];
  readonly #isOwnText: boolean;
  /** For each row whether the text finds it. */
  isFound: boolean[];
  /** Counts the texts: a later one overtakes an earlier one. */
  #turn = 0;
  /** Done when the search has answered the last text, or cannot. */
  #answered = Promise.resolve();

  /** @param isOwnText whether the text is about the rows alone; else it is a question to the search, which may be about no app: then all rows stay */
  constructor(rows: readonly FilterRow[], isOwnText: boolean) {
    this.#rows = rows;
    this.#isOwnText = isOwnText;
    this.isFound = rows.map(() => true);
  }

  /** @param settle is called once the search has answered, where it was asked. Where it cannot be asked, the rows stay as they are */
  find(text: string, settle: () => void): void {
    this.#turn++;
    const isEmpty = text.trim() === '';
    if (isEmpty) this.isFound = this.#rows.map(() => true);
    else if (this.#isOwnText) this.isFound = findRows(this.#rows, text);
    const isAsked = !isEmpty && !(this.#isOwnText && this.isFound.includes(true));
    this.#answered = isAsked ? this.#ask(text, settle).catch(() => undefined) : Promise.resolve();
  }

  /** Waits until it is known which rows the last text finds. */
  async settled(): Promise<void> {
    let awaited;
    while (awaited !== this.#answered) await (awaited = this.#answered);
  }

  async #ask(text: string, settle: () => void): Promise<void> {
    const turn = this.#turn;
    const clients = await askSearch(text);
    if (turn !== this.#turn) return;
    const isOfNone = clients.size === 0 && !this.#isOwnText;
    this.isFound = this.#rows.map(({ id }) => isOfNone || clients.has(id));
    settle();
  }
}
