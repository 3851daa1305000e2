import { find } from '../dom/find.ts';
import { make } from '../dom/make-element.ts';
import { showChips } from './chips.ts';
import type { TableRow } from './filtered-table.ts';

const storageKey = 'my-apps';

/** The set that was remembered on request. Where a browser keeps nothing, there is none. */
function recall(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function remember(apps: readonly string[]): void {
  try {
    if (apps.length > 0) localStorage.setItem(storageKey, JSON.stringify(apps));
    else localStorage.removeItem(storageKey);
  } catch {
    // Nothing is kept, and the button stays as it was.
  }
}

/** The set of apps that a table shows: chosen by ticking rows, compared, remembered on request. */
export class AppSet {
  readonly #home: HTMLElement;
  readonly #rows: readonly TableRow[];
  readonly #choose: (apps: ReadonlySet<string>) => void;
  /** The button that came with the page. */
  readonly #offer: HTMLButtonElement;
  #apps: ReadonlySet<string> = new Set();
  /** The boxes in the rows, while some are being chosen. */
  #boxes: HTMLInputElement[] = [];

  /** @param choose is told which set is to be shown; empty: all */
  constructor(home: HTMLElement, rows: readonly TableRow[], choose: (apps: ReadonlySet<string>) => void) {
    this.#home = home;
    this.#rows = rows;
    this.#choose = choose;
    this.#offer = find(home, 'button', HTMLButtonElement);
  }

  show(apps: ReadonlySet<string>): void {
    this.#apps = apps;
    if (this.#boxes.length === 0) this.#draw();
  }

  get #known(): string[] {
    const ids = new Set(this.#rows.map(({ id }) => id));
    return recall().filter((id) => ids.has(id));
  }

  #button(label: string, press: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', press);
    return button;
  }

  #draw(): void {
    if (this.#boxes.length > 0) this.#drawPicking();
    else if (this.#apps.size > 0) this.#drawSet();
    else this.#drawOffer();
  }

  #drawOffer(): void {
    const mine = this.#known;
    this.#home.replaceChildren(
      this.#offer,
      mine.length > 0 ? this.#button(`My apps (${mine.length})`, () => this.#choose(new Set(mine))) : '',
    );
  }

  #drawSet(): void {
    const names = new Map(this.#rows.map(({ id, name }) => [id, name]));
    const chips = make('span', { class: 'chips' });
    const apps = [...this.#apps];
    this.#home.replaceChildren(
      make('span', {}, apps.length > 1 ? 'Compared:' : 'Only this app:'),
      chips,
      this.#button('Choose others', () => this.pick()),
      this.#button('Show all apps', () => this.#choose(new Set())),
      this.#drawMemory(apps),
    );
    showChips(
      chips,
      apps.map((id) => ({
        label: names.get(id) ?? id,
        takeAway: () => this.#choose(new Set(apps.filter((other) => other !== id))),
      })),
    );
  }

  #drawMemory(apps: readonly string[]): HTMLButtonElement {
    const isKept = this.#known.join() === apps.join();
    const button = this.#button(isKept ? 'Forget my apps' : 'Remember as my apps', () => {
      remember(isKept ? [] : apps);
      const next = this.#drawMemory(apps);
      button.replaceWith(next);
      next.focus();
    });
    return button;
  }

  /** Every row gets a box before its name. */
  pick(): void {
    this.#boxes = this.#rows.map(({ id, name, element }) => {
      const box = make('input', { type: 'checkbox', value: id, 'aria-label': `Choose ${name}` });
      box.checked = this.#apps.has(id);
      box.addEventListener('change', () => this.#drawPicking());
      element.cells[0]?.prepend(make('label', { class: 'pick' }, box));
      return box;
    });
    this.#choose(new Set());
    this.#drawPicking();
    this.#boxes.find(({ offsetParent }) => offsetParent !== null)?.focus();
  }

  #drawPicking(): void {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const go = this.#button(ticked.length > 1 ? `Compare ${ticked.length} apps` : 'Show only this app', () =>
      this.#stop(ticked),
    );
    go.disabled = ticked.length === 0;
    this.#home.replaceChildren(
      make('span', { role: 'status' }, `Tick apps in the table: ${ticked.length} chosen.`),
      go,
      this.#button('Cancel', () => this.#stop([])),
    );
  }

  #stop(apps: readonly string[]): void {
    for (const box of this.#boxes) box.parentElement?.remove();
    this.#boxes = [];
    this.#choose(new Set(apps));
    this.#draw();
    this.#home.querySelector('button')?.focus();
  }
}
