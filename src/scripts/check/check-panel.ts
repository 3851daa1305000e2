import { readReportAddress, writeReportAddress } from '../../domain/inventory/report-address.ts';
import { chooseAnywhere, describeFound, listFound, uniteFound, type Found } from '../../domain/inventory/report.ts';
import { cutText } from '../../domain/words/typed-text.ts';
import { showActing } from '../../domain/words/visible-text.ts';
import { fullAddress } from '../dom/addresses.ts';
import { find } from '../dom/find.ts';
import { explainMissing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { ownFolder } from '../dom/own-version.ts';
import { ChoiceBoxes } from './choice-boxes.ts';
import { GivenInventory } from './given-inventory.ts';
import { InventoryReader, type Reading } from './inventory-reader.ts';
import { narrowReadiness } from './narrow-readiness.ts';
import { keepAcrossCapabilities } from './other-capability.ts';
import { ReadRows } from './read-rows.ts';
import { readReport } from './report-lines.ts';
import { sample } from './sample.ts';
import { showSources } from './show-sources.ts';
import { TakeReport } from './take-report.ts';
import type { Given } from './worker-messages.ts';

/** Nobody types faster; an inventory is read once it stands. */
const pause = 250;

const nothingRead: Reading = { kind: 'read', sources: [], apps: [] };

/** Whether an address says what the fields say: a browser that comes back fills them by itself, but gives no file again. */
const isOfForm = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'isOfForm' in state && state.isOfForm === true;

/** The form, what was read, and the page narrowed to what was found. */
export class CheckPanel {
  readonly #home: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #report: HTMLElement;
  readonly #boxes: ChoiceBoxes;
  readonly #given: GivenInventory;
  readonly #reader = new InventoryReader();
  readonly #rows: ReadRows;
  /** Asked for by the address, where the boxes cannot say it. */
  #shared: readonly Found[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(home: HTMLElement) {
    this.#home = home;
    this.#form = find(home, 'form', HTMLFormElement);
    this.#report = find(home, '.check-report', HTMLElement);
    this.#boxes = new ChoiceBoxes(this.#form);
    this.#given = new GivenInventory(home, () => void this.#read());
    const known = {
      clients: this.#boxes.names('app'),
      platforms: this.#boxes.names('platform'),
      editions: this.#boxes.editions,
    };
    this.#rows = new ReadRows(find(this.#report, '.read', HTMLElement), known, () => this.#show());
    new TakeReport(this.#reportForm, () => ({
      title: find(document, 'h1', HTMLElement).textContent,
      origin: `${home.dataset.title}, facts reviewed on ${home.dataset.reviewed}.`,
      address: fullAddress(location.href),
      lines: readReport(this.#readiness),
      rows: this.#rows.rows,
      editions: this.#boxes.editions,
    }));
  }

  /** Begins to listen, and shows what the address asks for and what the browser has kept in the field. */
  open(): void {
    for (const type of ['submit', 'reset', 'input', 'click']) this.#form.addEventListener(type, this);
    for (const type of ['submit', 'input']) this.#reportForm.addEventListener(type, this);
    keepAcrossCapabilities(
      this.#home,
      () => !this.#report.hidden,
      () => this.#show(),
    );
    this.#given.takePicked();
    if (!isOfForm(history.state) || this.#given.list().length === 0) this.#readAddress();
    void this.#read();
  }

  #readAddress(): void {
    const known = { clients: new Set(this.#boxes.ids('app')), platforms: this.#boxes.ids('platform') };
    const asked = readReportAddress(location.search, known);
    if (asked.length > 0 && !this.#boxes.tick(asked)) this.#shared = asked;
  }

  handleEvent(event: Event): void {
    const { type, currentTarget, target } = event;
    if (type === 'submit') event.preventDefault();
    if (currentTarget === this.#reportForm) this.#narrow(this.#listFound());
    else if (type === 'submit') void this.#read();
    else if (type === 'reset') this.#startOver();
    else if (type === 'input') this.#hear(target);
    else if (target instanceof HTMLButtonElement && target.name === 'sample') this.#given.write(sample);
  }

  #hear(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) {
      if (target.type === 'checkbox') this.#show();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), pause);
  }

  #startOver(): void {
    this.#given.clear();
    this.#rows.clear();
    this.#shared = [];
    // The fields are emptied after this event.
    setTimeout(() => void this.#read());
  }

  /** The page of another capability brings its own. */
  get #readiness(): HTMLElement {
    return find(document, '#readiness', HTMLElement);
  }

  get #reportForm(): HTMLFormElement {
    return find(this.#report, 'form', HTMLFormElement);
  }

  async #read(): Promise<void> {
    clearTimeout(this.#timer);
    this.#reader.stop();
    const given = this.#given.list();
    if (given.length === 0) return this.#take([], nothingRead);
    try {
      const names = `${ownFolder}inventory.json`;
      const reading = await this.#reader.read(names, given, (...progress) => this.#sayProgress(...progress));
      if (reading) this.#take(given, reading);
    } catch {
      this.#say(explainMissing('What reads inventories', () => void this.#read()));
    }
  }

  #take(given: readonly Given[], { sources, apps }: Reading): void {
    const names = given.map(({ name }) => name);
    this.#say();
    showSources(find(this.#home, '.check-sources', HTMLElement), names, sources, this.#given);
    this.#rows.show(apps);
    this.#show();
  }

  /** Everything that was read, ticked, or asked for by the address. */
  #listFound(): Found[] {
    const only = this.#boxes.ticked('platform');
    const { rows } = this.#rows;
    const { editions } = this.#boxes;
    const anywhere = chooseAnywhere(rows, only, this.#boxes.ids('platform'), editions);
    const ticked = this.#boxes.ticked('app').flatMap((client) => anywhere.map((platform) => ({ client, platform })));
    return uniteFound(listFound(rows, anywhere, editions), [...this.#shared, ...ticked]).filter(
      ({ platform }) => only.length === 0 || only.includes(platform),
    );
  }

  #show(): void {
    const found = this.#listFound();
    const isReport = found.length > 0 || this.#rows.rows.length > 0;
    const address = location.pathname + writeReportAddress(found, { platforms: this.#boxes.ids('platform') });
    history.replaceState({ isOfForm: !this.#given.hasFiles }, '', address + location.hash);
    find(this.#report, '.address', HTMLAnchorElement).href = address;
    find(this.#report, '.totals', HTMLElement).textContent = describeFound(found, this.#boxes.names('platform'));
    this.#report.hidden = !isReport;
    this.#handOn(found);
    this.#narrow(isReport ? found : undefined);
  }

  /** The tables of clients take the same set. */
  #handOn(found: readonly Found[]): void {
    const apps = [...new Set(found.map(({ client }) => client))].join();
    const others = find(document, '.same-apps', HTMLElement);
    others.hidden = apps === '';
    for (const link of others.querySelectorAll('a')) link.search = `?apps=${apps}`;
  }

  #narrow(found: readonly Found[] | undefined): void {
    const form = this.#reportForm;
    const groups = [...form.querySelectorAll<HTMLInputElement>('[name=group]:checked')].map(({ value }) => value);
    const text = cutText(find(form, '[name=find]', HTMLInputElement).value)
      .trim()
      .toLowerCase();
    narrowReadiness(this.#readiness, found, { text, groups: new Set(groups) });
  }

  #sayProgress(source: string, done: number, all: number): void {
    const name = source === '' ? 'what was pasted' : showActing(source);
    this.#say(
      `Reading ${name}: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} lines. `,
      make('progress', { value: String(done), max: String(all), 'aria-label': 'Lines read' }),
    );
  }

  #say(...words: (Node | string)[]): void {
    find(this.#home, '.check-status', HTMLElement).replaceChildren(...words);
  }
}
