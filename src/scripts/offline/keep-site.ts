import { wholeSiteFile, type WholeSite } from '../../domain/content/site-version.ts';
import { make } from '../dom/make-element.ts';
import { base, ownFolder, ownVersion } from '../dom/own-version.ts';
import { describeKept, explainEnd, nameKeeping } from './describe-kept.ts';
import { fetchWhole } from './fetch-whole.ts';
import { listKept, type Kept } from './list-kept.ts';
import { removeStores } from './stores.ts';

const site = new URL(base, location.href).href;
const version = ownVersion ?? '';

/** Keeps the whole site on the device when asked to, lists what is kept, and removes it. */
export class KeepSite {
  readonly #status = make('p', { role: 'status' });
  readonly #progress = make('progress', { 'aria-label': 'Files kept' });
  readonly #keep = make('button', { type: 'button' });
  readonly #remove = make('button', { type: 'button' }, 'Remove all that is kept');
  readonly #pages = make('div', {});
  #whole: WholeSite | undefined;
  /** Stops what is being fetched. */
  #running: AbortController | undefined;
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#keep.addEventListener('click', () => (this.#running ? this.#running.abort() : void this.#run()));
    this.#remove.addEventListener('click', () => void this.#removeAll());
  }

  /** Without a connection the list of what could be kept does not come, and what is kept is shown all the same. */
  async open(): Promise<void> {
    this.#whole = await fetch(ownFolder + wholeSiteFile).then(
      (response) => response.json() as Promise<WholeSite>,
      () => undefined,
    );
    await this.#show();
    // Only now its buttons have names.
    const actions = make('p', { class: 'actions' }, this.#keep, this.#remove);
    this.#place.replaceChildren(this.#status, this.#progress, actions, this.#pages);
  }

  async #run(): Promise<void> {
    const addresses = this.#whole?.addresses ?? [];
    this.#running = new AbortController();
    this.#begin(addresses.length);
    const tell = (done: number) => (this.#progress.value = done);
    const ended = await fetchWhole({ site, version, addresses }, this.#running.signal, tell).then(() => '', explainEnd);
    this.#running = undefined;
    await this.#show(ended);
  }

  #begin(files: number): void {
    // Browsers that clear what was long not used leave this alone, if they or the person agree. WebKitGTK cannot be asked.
    if ('storage' in navigator) navigator.storage.persist().catch(() => undefined);
    this.#keep.textContent = 'Stop';
    this.#remove.hidden = true;
    this.#progress.hidden = false;
    this.#progress.max = files;
    this.#status.textContent = 'The site is being fetched. Go on reading in another tab.';
  }

  async #removeAll(): Promise<void> {
    await removeStores(site);
    await this.#show('All that was kept has been removed.');
    this.#keep.focus();
  }

  async #show(said = ''): Promise<void> {
    const kept = await listKept(site, version);
    this.#progress.hidden = true;
    this.#keep.hidden = this.#whole === undefined || kept.whole?.version === version;
    if (this.#whole) this.#keep.textContent = nameKeeping(kept, this.#whole);
    this.#remove.hidden = kept.isEmpty;
    this.#status.textContent = [said, describeKept(kept, version, this.#whole)].filter(Boolean).join(' ');
    this.#listPages(kept);
  }

  #listPages({ pages }: Kept): void {
    const items = pages.map(({ address, title, day }) =>
      make('li', {}, make('a', { href: address }, title), ' ', make('small', {}, day)),
    );
    this.#pages.replaceChildren(
      ...(items.length > 0 ? [make('h2', {}, 'Pages last read'), make('ul', {}, ...items)] : []),
    );
  }
}
