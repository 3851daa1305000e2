import type { VisibleTable } from '../../domain/export/visible-table.ts';
import { readAddress, writeAddress } from '../../domain/filter/address.ts';
import { filterRows, type Choice } from '../../domain/filter/filter.ts';
import { find } from '../dom/find.ts';
import { watchLeaving } from '../dom/watch-leaving.ts';
import { AppSet } from './app-set.ts';
import { AsOf } from './as-of.ts';
import { showChips } from './chips.ts';
import { FilterControls, setText } from './filter-controls.ts';
import { FilteredChanges } from './filtered-changes.ts';
import { FilteredTable } from './filtered-table.ts';
import { FoundRows } from './found-rows.ts';
import { narrow } from './narrow.ts';
import { TakeAway } from './take-away.ts';

/** Narrows the table of a <support-filter>. The address always says what is shown. */
class FilterPanel {
  readonly #home: HTMLElement;
  readonly #controls: FilterControls;
  readonly #table: FilteredTable | FilteredChanges;
  readonly #takeAway: TakeAway | undefined;
  readonly #apps: AppSet | undefined;
  readonly #asOf: AsOf | undefined;
  readonly #found: FoundRows;
  /** Whether all rows are wanted, where there are very many. */
  #isWhole = false;
  /** Whether the last step came from the text field, which is still in use. */
  #isTyping = false;

  /** Whether the first facet is the columns of the table. */
  get #hasColumns(): boolean {
    return this.#home.dataset.rows === 'clients';
  }

  /** Whether one column is shown at a time. */
  get #hasPicker(): boolean {
    return narrow.matches && this.#hasColumns;
  }

  constructor(home: HTMLElement, form: HTMLFormElement) {
    this.#home = home;
    this.#controls = new FilterControls(form);
    const { facets } = this.#controls;
    const table = find(home, 'table', HTMLTableElement);
    const clients = this.#hasColumns ? new FilteredTable(table, facets) : undefined;
    this.#table = clients ?? new FilteredChanges(table, facets);
    this.#found = new FoundRows(this.#table.rows, this.#controls.hasOwnText);
    this.#takeAway = clients && new TakeAway(home, () => this.#readTable(clients));
    this.#apps = clients && this.#openApps(clients);
    this.#asOf = this.#openHistory();
    for (const type of ['input', 'change', 'submit', 'click', 'keydown']) home.addEventListener(type, this);
    if (!this.#controls.hasOwnText)
      for (const type of ['input', 'change']) this.#controls.text.addEventListener(type, this);
    watchLeaving(
      (target) => this.#openFacet?.contains(target) ?? true,
      () => this.#closeFacet(),
    );
    for (const type of ['popstate', 'pageshow']) addEventListener(type, this);
  }

  #openApps({ rows }: FilteredTable): AppSet {
    return new AppSet(find(this.#home, '.apps', HTMLElement), rows, (apps) => {
      this.#controls.apps = apps;
      this.#change(false);
    });
  }

  /** What is shown, once the search has said what the text finds: until then all rows are. */
  async #readTable(clients: FilteredTable): Promise<VisibleTable> {
    await this.#found.settled();
    return clients.read(this.#home.dataset.title ?? '', this.#controls.read());
  }

  #openHistory(): AsOf | undefined {
    const { revisions } = this.#home.dataset;
    if (revisions === undefined) return undefined;
    return new AsOf(find(this.#home, 'table', HTMLTableElement), find(this.#home, '.then', HTMLElement), revisions);
  }

  /** Shows what the address asks for, and then what was done to the controls while this was on its way. */
  start(changed: readonly HTMLInputElement[]): void {
    const asked = changed.map(({ checked, value }) => ({ checked, value }));
    const { text, hasOwnText } = this.#controls;
    const typed = hasOwnText ? '' : text.value;
    this.#restore(location.search, typed);
    if (typed !== '') this.#change(true);
    changed.forEach((control, index) => this.#input(Object.assign(control, asked[index])));
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.type === 'input') this.#input(target as HTMLInputElement);
    else if (event.type === 'change') this.#isTyping = false;
    else if (event.type === 'popstate' || event.type === 'pageshow') this.#restore(location.search);
    else if (event.type === 'submit') event.preventDefault();
    else if (event.type === 'click') this.#press(target as HTMLButtonElement);
    else if ((event as KeyboardEvent).key === 'Escape') this.#closeFacet()?.querySelector('summary')?.focus();
  }

  #input(target: HTMLInputElement): void {
    // The boxes in the table choose rows, and open what is closed.
    if (this.#home.contains(target) && target.form === null) return;
    if (this.#hasPicker) this.#controls.chooseOneColumn(target);
    this.#controls.followSlider(target);
    this.#change(target === this.#controls.text);
  }

  /** Each change is a step back, but of one visit to the text field only the first key press is. */
  #change(isTyping: boolean): void {
    const choice = this.#controls.read();
    const query = writeAddress(choice, this.#controls.facets);
    const isNew = query !== location.search;
    this.#isTyping &&= isTyping;
    if (isNew)
      history[this.#isTyping ? 'replaceState' : 'pushState'](null, '', location.pathname + query + location.hash);
    this.#isTyping ||= isTyping && isNew;
    this.#show(choice);
  }

  /** @param typed what stands in the search already, and stays */
  #restore(query: string, typed = ''): void {
    this.#isTyping = false;
    const known = {
      apps: new Set(this.#table.rows.map(({ id }) => id).filter(Boolean)),
      revisions: new Set(this.#controls.revisions),
    };
    const choice = readAddress(query, this.#controls.facets, known);
    this.#controls.write(typed === '' ? choice : { ...choice, text: typed });
    // A query has its own columns: a shared address shows the same rows everywhere.
    if (this.#hasPicker && query === '') this.#controls.chooseFirstColumn();
    this.#show(this.#controls.read());
  }

  #show(choice: Choice): void {
    this.#found.find(choice.text, () => this.#place(choice));
    this.#place(choice);
  }

  #place(choice: Choice): void {
    const outcome = filterRows(this.#controls.facets, this.#table.rows, choice, this.#found.isFound);
    const visible = this.#table.show(choice, outcome, this.#isWhole);
    this.#controls.showCounts(outcome.counts);
    this.#showChosen();
    this.#apps?.show(choice.apps);
    void this.#asOf?.show(choice.asOf, this.#controls.date);
    this.#sayCount(outcome.isShown.filter(Boolean).length, visible);
    this.#takeAway?.say('');
  }

  /** @param visible how many of those that are found are laid out */
  #sayCount(found: number, visible: number): void {
    const count = `${found} of ${this.#table.rows.length} ${this.#home.dataset.rows}`;
    setText(find(this.#home, 'output', HTMLOutputElement), count);
    find(this.#home, '.none', HTMLElement).hidden = found > 0;
    const rest = find(this.#home, '[value=whole]', HTMLButtonElement);
    rest.hidden = visible === found;
    setText(rest, `Show all ${found}: the first ${visible} are shown`);
    const { apps } = this.#controls;
    const chosen = this.#controls.describe(this.#table.rows.flatMap(({ id, name }) => (apps.has(id) ? [name] : [])));
    setText(find(this.#home, '.printed', HTMLElement), chosen && `Narrowed to ${count}: ${chosen}.`);
  }

  /** What is chosen in menus, each with a button that takes it away; and how many they are. */
  #showChosen(): void {
    const chosen = this.#controls.listHidden();
    showChips(
      find(this.#home, '.chips', HTMLElement),
      chosen.map(({ facet, value: { label, box } }) => ({
        label: `${facet.label}: ${label}`,
        takeAway: () => {
          box.checked = false;
          this.#change(false);
        },
      })),
    );
    setText(find(this.#home, '.more > summary b', HTMLElement), chosen.length > 0 ? ` (${chosen.length})` : '');
  }

  #press({ value }: HTMLButtonElement): void {
    if (value === 'reset') {
      if (location.search) history.pushState(null, '', location.pathname + location.hash);
      this.#restore('');
    } else if (value === 'whole') {
      this.#isWhole = true;
      this.#place(this.#controls.read());
    } else if (value === 'apps') this.#apps?.pick();
    else if (value === 'copy') void this.#takeAway?.copy();
    else if (value === 'download') void this.#takeAway?.download();
  }

  get #openFacet(): HTMLDetailsElement | null {
    return this.#home.querySelector('details details[open]');
  }

  #closeFacet(): HTMLDetailsElement | null {
    const open = this.#openFacet;
    if (open !== null) open.open = false;
    return open;
  }
}

/**
 * Makes the controls of a filter work.
 * @param changed the controls that were used before
 */
export function openFilter(home: HTMLElement, changed: readonly HTMLInputElement[]): void {
  new FilterPanel(home, find(home, 'form', HTMLFormElement)).start(changed);
}
