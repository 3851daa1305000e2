import type { MatchKind, RecognisedApp } from '../../domain/inventory/inventory.ts';
import { countDevices, describeDevices, listPlatforms, type ReportRow } from '../../domain/inventory/report.ts';
import { showActing } from '../../domain/words/visible-text.ts';
import { make } from '../dom/make-element.ts';

/** Ids and the names that a person knows them by. */
export interface NamesById {
  clients: ReadonlyMap<string, string>;
  platforms: ReadonlyMap<string, string>;
}

/** What was read stands in these parts, what asks for a decision first. */
const parts: readonly { kinds: readonly MatchKind[]; head: string; isOpen: boolean }[] = [
  { kinds: ['unsure'], head: 'Unsure: counted only where you say so', isOpen: true },
  { kinds: ['suite'], head: 'Suites: several apps in one', isOpen: true },
  { kinds: ['identifier', 'name', 'alias'], head: 'Apps of these tables', isOpen: true },
  { kinds: ['not-an-app'], head: 'Not an app of these tables', isOpen: true },
  { kinds: ['unknown'], head: 'Unknown: no client, suite or part of one', isOpen: true },
];

/** So many rows are laid out at once. */
const manyRows = 500;

/** The rows of what was read, with the decisions that a person makes in them. */
export class ReadRows {
  readonly #home: HTMLElement;
  readonly #names: NamesById;
  readonly #changed: () => void;
  #apps: readonly RecognisedApp[] = [];
  /** What was decided of an app stays decided when more is given. */
  readonly #decisions = new Map<string, string[]>();

  /** @param changed is called after each decision */
  constructor(home: HTMLElement, names: NamesById, changed: () => void) {
    this.#home = home;
    this.#names = names;
    this.#changed = changed;
  }

  /** Every app with the clients that it counts as. */
  get rows(): ReportRow[] {
    return this.#apps.map((one) => ({ ...one, clients: this.#clientsOf(one) }));
  }

  #clientsOf(one: RecognisedApp): readonly string[] {
    return (isDecided(one) ? this.#decisions.get(keyOf(one)) : undefined) ?? one.match.clients;
  }

  show(apps: readonly RecognisedApp[]): void {
    this.#apps = apps;
    const shown = parts.map((part) => this.#makePart(part)).filter((part) => part !== undefined);
    const [summary] = this.#home.children;
    this.#home.replaceChildren(...(summary ? [summary] : []), ...shown);
    this.#home.hidden = apps.length === 0;
  }

  #makePart({ kinds, head, isOpen }: (typeof parts)[number]): HTMLElement | undefined {
    const rows = this.#apps.filter(({ match }) => kinds.includes(match.kind));
    if (rows.length === 0) return undefined;
    const heads = ['As read', 'Where', 'What it is', 'Why'].map((text) => make('th', { scope: 'col' }, text));
    const body = make('tbody', {}, ...rows.slice(0, manyRows).map((row) => this.#makeRow(row)));
    const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads)), body);
    const summary = make('summary', {}, `${head} (${rows.length.toLocaleString('en')})`);
    const part = make('details', isOpen ? { open: '' } : {}, summary, make('div', { class: 'wide' }, table));
    if (rows.length > manyRows) part.append(this.#makeRest(rows.slice(manyRows), body));
    return part;
  }

  #makeRest(rows: readonly RecognisedApp[], body: HTMLElement): HTMLElement {
    const button = make('button', { type: 'button' }, `Show ${rows.length.toLocaleString('en')} more`);
    button.addEventListener('click', () => {
      body.append(...rows.map((row) => this.#makeRow(row)));
      button.remove();
    });
    return button;
  }

  #makeRow(row: RecognisedApp): HTMLElement {
    const { app, match } = row;
    const name = app.name || app.identifier;
    const beside = app.name === '' ? '' : app.identifier;
    const element = make(
      'tr',
      { 'data-name': name, 'data-match': match.kind, 'data-client': this.#clientsOf(row).join(' ') },
      make(
        'th',
        { scope: 'row' },
        make('bdi', {}, showActing(name)),
        beside !== '' && make('small', {}, make('bdi', {}, showActing(beside))),
      ),
      make('td', {}, this.#describePlace(row)),
      make('td', {}, ...this.#describeClients(row)),
      make('td', {}, showActing(match.reason)),
    );
    element.addEventListener('change', () => this.#decide(row, element));
    return element;
  }

  #describePlace(row: RecognisedApp): string {
    const platforms = listPlatforms(row).map((id) => this.#names.platforms.get(id) ?? id);
    const devices = countDevices([row.app]);
    return [platforms.join(', '), devices && describeDevices(devices)].filter(Boolean).join(': ');
  }

  /** The clients it counts as: ticked where it does, open where a person may say so. */
  #describeClients(row: RecognisedApp): (Node | string)[] {
    const { match } = row;
    const counted = this.#clientsOf(row);
    const nameOf = (id: string) => this.#names.clients.get(id) ?? id;
    const choosable = match.kind === 'unsure' ? match.offered : match.clients;
    if (!isDecided(row)) return [choosable.map(nameOf).join(', ')];
    return choosable.map((id) => {
      const box = make('input', { type: 'checkbox', value: id });
      box.checked = counted.includes(id);
      return make('label', { class: 'pick' }, box, ` ${nameOf(id)}`);
    });
  }

  #decide(row: RecognisedApp, element: HTMLElement): void {
    const ticked = [...element.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
    element.dataset.client = ticked.join(' ');
    this.#decisions.set(keyOf(row), ticked);
    this.#changed();
  }
}

const keyOf = ({ app }: RecognisedApp): string =>
  JSON.stringify([app.name, app.identifier, app.publisher, app.systems]);

/** Whether a person says which clients it counts as. */
const isDecided = ({ match: { kind } }: RecognisedApp) => kind === 'unsure' || kind === 'suite';
