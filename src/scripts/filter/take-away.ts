import type { VisibleTable } from '../../domain/export/visible-table.ts';
import { copyWhenThere } from '../copy/copy-when-there.ts';
import { fullAddress } from '../dom/addresses.ts';
import { find } from '../dom/find.ts';
import { explainMissing } from '../dom/load-part.ts';
import { loadCopying } from '../parts.ts';
import { setText } from './filter-controls.ts';

/** Takes what a filter shows away: copied as Markdown, or downloaded as CSV. What came of it is said beside its buttons. */
export class TakeAway {
  readonly #home: HTMLElement;
  readonly #read: () => Promise<VisibleTable>;

  constructor(home: HTMLElement, read: () => Promise<VisibleTable>) {
    this.#home = home;
    this.#read = read;
  }

  async copy(): Promise<void> {
    const shown = this.#read();
    const origin = { address: fullAddress(location.href), reviewed: this.#home.dataset.reviewed ?? '' };
    const copying = loadCopying();
    try {
      await copyWhenThere(copying.then(async ({ writeTableAsMarkdown }) => writeTableAsMarkdown(await shown, origin)));
      const { length } = (await shown).rows;
      this.say(`Copied ${length} ${length === 1 ? 'client' : 'clients'}.`);
    } catch {
      copying.then(
        () => this.say('Nothing was copied: the browser does not allow it.'),
        () => this.#sayMissing(() => void this.copy()),
      );
    }
  }

  async download(): Promise<void> {
    const shown = this.#read();
    const copying = await loadCopying().catch(() => this.#sayMissing(() => void this.download()));
    if (copying !== undefined)
      copying.handOver(
        copying.writeTableAsCsv(await shown),
        'text/csv',
        `client-app-support-${this.#home.dataset.page}.csv`,
      );
  }

  say(message: string): void {
    setText(this.#status, message);
  }

  #sayMissing(tryAgain: () => void): void {
    this.#status.replaceChildren(explainMissing('What copies', tryAgain));
  }

  get #status(): HTMLElement {
    return find(this.#home, '[aria-live]', HTMLElement);
  }
}
