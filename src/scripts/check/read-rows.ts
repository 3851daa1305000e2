import type { MatchKind, RecognisedApp } from '../../domain/inventory/inventory.ts';
import {
  countDevices,
  describeDevices,
  listPlatforms,
  type ReportRow,
  type WindowsEditions,
} from '../../domain/inventory/report.ts';
import { showActing } from '../../domain/words/visible-text.ts';
import { make } from '../dom/make-element.ts';

/** What the page knows of ids: the names that a person knows them by, and where a client is on Windows. */
export interface KnownIds {
  clients: ReadonlyMap<string, string>;
  platforms: ReadonlyMap<string, string>;
  editions: WindowsEditions;
}

/** What was read stands in these parts, what asks for a decision first. */
const parts: readonly { kinds: readonly MatchKind[]; head: string }[] = [
  { kinds: ['unsure'], head: 'Unsure: counts where you say so' },
  { kinds: ['suite'], head: 'Suites: take off what nobody uses' },
  { kinds: ['identifier', 'name', 'alias'], head: 'Apps of these tables' },
  { kinds: ['not-an-app'], head: 'Not an app of these tables' },
  { kinds: ['unknown'], head: 'Unknown: no client, suite or part of one' },
];

/** So few rows stand open; of more the numbers of the parts say enough until somebody asks. */
const fewRows = 10;

/** So many rows are laid out at once. */
const manyRows = 500;

/** The rows of what was read, with the decisions that a person makes in them. */
export class ReadRows {
  readonly #home: HTMLElement;
  readonly #known: KnownIds;
  readonly #changed: () => void;
  #apps: readonly RecognisedApp[] = [];
  /** What was decided of an app stays decided when more is given. */
  readonly #decisions = new Map<string, string[]>();

  /** @param changed is called after each decision */
  constructor(home: HTMLElement, known: KnownIds, changed: () => void) {
    this.#home = home;
    this.#known = known;
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

  /** Forgets what was decided. */
  clear(): void {
    this.#decisions.clear();
  }

  #makePart({ kinds, head }: (typeof parts)[number]): HTMLElement | undefined {
    const rows = this.#apps.filter(({ match }) => kinds.includes(match.kind));
    if (rows.length === 0) return undefined;
    const heads = ['As read', 'Where', ...(rows.some(isClient) ? ['What it is'] : []), 'Why'];
    const cells = heads.map((text) => make('th', { scope: 'col' }, text));
    const body = make('tbody', {}, ...rows.slice(0, manyRows).map((row) => this.#makeRow(row)));
    const table = make('table', { class: 'wide stack' }, make('thead', {}, make('tr', {}, ...cells)), body);
    const summary = make('summary', {}, `${head} (${rows.length.toLocaleString('en')})`);
    const part = make('details', {}, summary, table);
    part.open = this.#apps.length <= fewRows || kinds.includes('unsure');
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
      make('td', { 'data-head': 'Where' }, this.#describePlace(row)),
      isClient(row) && make('td', { 'data-head': 'What it is' }, make('span', {}, ...this.#describeClients(row))),
      make('td', { 'data-head': 'Why' }, showActing(match.reason)),
    );
    element.addEventListener('change', () => this.#decide(row, element));
    return element;
  }

  #describePlace(row: RecognisedApp): string {
    const meant = [...row.match.clients, ...row.match.offered];
    // What is no client is somewhere all the same.
    const clients = meant.length > 0 ? meant : [''];
    const ids = new Set(clients.flatMap((client) => listPlatforms(row, client, this.#known.editions)));
    const platforms = [...ids].map((id) => this.#known.platforms.get(id) ?? id);
    const devices = countDevices([row.app]);
    return [platforms.join(', '), devices && describeDevices(devices)].filter(Boolean).join(': ');
  }

  /** The clients it counts as: ticked where it does, open where a person may say so. */
  #describeClients(row: RecognisedApp): (Node | string)[] {
    const { match } = row;
    const counted = this.#clientsOf(row);
    const nameOf = (id: string) => this.#known.clients.get(id) ?? id;
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

/** Whether it is a client, or may be one. */
const isClient = ({ match }: RecognisedApp) => match.clients.length + match.offered.length > 0;

/** Whether a person says which clients it counts as. */
const isDecided = ({ match: { kind } }: RecognisedApp) => kind === 'unsure' || kind === 'suite';
