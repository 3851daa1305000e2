import { orders, type Choice, type Facet, type FacetCounts } from '../../domain/filter/filter.ts';
import { find } from '../dom/find.ts';
import { restored } from '../search/restored.ts';
import { RangeControl } from './range-control.ts';

/** A value of a facet: its box, its word, and where its count stands. */
interface ValueControl {
  value: string;
  label: string;
  box: HTMLInputElement;
  count: Element;
}

/** A facet and its boxes. */
interface FacetControl extends Facet {
  values: readonly ValueControl[];
  /** Where it says how many values are chosen; a row of buttons shows it by itself. */
  tally: Element | null;
}

function readValue(label: Element): ValueControl {
  const box = find(label, 'input', HTMLInputElement);
  return { value: box.value, label: box.dataset.label ?? '', box, count: find(label, 'small', HTMLElement) };
}

function readFacet(home: HTMLElement): FacetControl {
  const { facet: name = '', label = '' } = home.dataset;
  return { name, label, values: [...home.querySelectorAll('label')].map(readValue), tally: home.querySelector('b') };
}

/** Text is set only where it changes, so that a change costs what it changes. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const isTicked = ({ box }: ValueControl) => box.checked;

/** The form of a filter: reads the choice from its controls, and writes it back with the counts. */
export class FilterControls {
  readonly facets: readonly Facet[];
  readonly #boxes: readonly FacetControl[];
  readonly #ranges: readonly RangeControl[];
  readonly text: HTMLInputElement;
  /** Whether the text field is the filter's own; else it is the search's, which answers and narrows. */
  readonly hasOwnText: boolean;
  /** The set of apps; chosen in the table, not in the form. */
  apps: ReadonlySet<string> = new Set();
  /** Missing where rows have one order only. */
  readonly #sort: HTMLSelectElement | null;
  /** Missing where a table has no history. */
  readonly #asOf: HTMLSelectElement | null;
  readonly #slider: HTMLInputElement | null;

  constructor(form: HTMLFormElement) {
    this.#boxes = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map(readFacet);
    this.#ranges = [...form.querySelectorAll<HTMLElement>('[data-range]')].map((group) => new RangeControl(group));
    this.facets = [...this.#boxes, ...this.#ranges];
    const own = form.querySelector<HTMLInputElement>('[name=text]');
    this.hasOwnText = own !== null;
    this.text = own ?? find(document, '#search-field', HTMLInputElement);
    this.#sort = form.querySelector('[name=sort]');
    this.#asOf = form.querySelector('[name=as-of]');
    this.#slider = form.querySelector('[type=range]');
  }

  /** Ids of the revisions that can be shown, the oldest first; the last, empty, is today. */
  get revisions(): string[] {
    return [...(this.#asOf?.options ?? [])].map(({ value }) => value);
  }

  /** What the table that is shown is called after: "8 May 2021", "Today". */
  get date(): string {
    return this.#asOf?.selectedOptions[0]?.text ?? '';
  }

  read(): Choice {
    const chosenOf = ({ values }: FacetControl) => new Set(values.filter(isTicked).map(({ value }) => value));
    return {
      text: this.text.value,
      chosen: new Map([
        ...this.#boxes.map((facet) => [facet.name, chosenOf(facet)] as const),
        ...this.#ranges.map((range) => [range.name, range.read()] as const),
      ]),
      apps: this.apps,
      asOf: this.#asOf?.value ?? '',
      order: orders.find((order) => order === this.#sort?.value) ?? 'group',
    };
  }

  write({ text, chosen, apps, asOf, order }: Choice): void {
    this.#writeText(text);
    if (this.#sort) this.#sort.value = order;
    if (this.#asOf) this.#asOf.value = asOf;
    this.#placeSlider();
    this.apps = apps;
    for (const range of this.#ranges) range.write(chosen.get(range.name));
    for (const { name, values } of this.#boxes)
      for (const { box, value } of values) box.checked = chosen.get(name)?.has(value) ?? false;
  }

  #writeText(text: string): void {
    if (this.text.value === text) return;
    this.text.value = text;
    if (!this.hasOwnText) this.text.dispatchEvent(new Event(restored));
  }

  /** The slider and the list of dates are two ways to one choice. */
  followSlider(target: HTMLElement): void {
    if (this.#asOf && target === this.#slider) this.#asOf.selectedIndex = Number(this.#slider.value);
    this.#placeSlider();
  }

  #placeSlider(): void {
    if (!this.#slider || !this.#asOf) return;
    this.#slider.value = String(this.#asOf.selectedIndex);
    this.#slider.setAttribute('aria-valuetext', this.date);
  }

  /**
   * What is chosen, as paper has no controls: “teams”; Apps: Outlook, Teams; Platform: iOS; As of: 8 May 2021.
   * @param apps what the apps of the set are called
   */
  describe(apps: readonly string[]): string {
    const text = this.text.value.trim();
    const facets = [
      { label: 'Apps', words: apps },
      ...this.#boxes.map(({ label, values }) => ({ label, words: values.filter(isTicked).map((one) => one.label) })),
      ...this.#ranges.map((range) => ({ label: range.label, words: range.describe() })),
      { label: 'As of', words: this.#asOf?.value ? [this.date] : [] },
    ].filter(({ words }) => words.length > 0);
    return [...(text ? [`“${text}”`] : []), ...facets.map(({ label, words }) => `${label}: ${words.join(', ')}`)].join(
      '; ',
    );
  }

  /** The values that are chosen and stand in a menu, where nobody sees them. */
  listHidden(): { facet: FacetControl; value: ValueControl }[] {
    return this.#boxes.flatMap((facet) =>
      facet.tally === null ? [] : facet.values.filter(isTicked).map((value) => ({ facet, value })),
    );
  }

  /** Of a table whose columns are the first facet. */
  get #columns(): readonly ValueControl[] {
    return this.#boxes[0]?.values ?? [];
  }

  chooseFirstColumn(): void {
    const [first] = this.#columns;
    if (first) first.box.checked = true;
  }

  /** Once a column is chosen, the others are not. */
  chooseOneColumn(chosen: HTMLInputElement): void {
    if (!this.#columns.some(({ box }) => box === chosen)) return;
    for (const { box } of this.#columns) box.checked &&= box === chosen;
  }

  /** How many values of each facet are chosen, and how many rows each value would show. */
  showCounts(counts: FacetCounts): void {
    for (const { name, values, tally } of this.#boxes) {
      const chosen = values.filter(isTicked).length;
      if (tally) setText(tally, chosen > 0 ? ` (${chosen})` : '');
      for (const { value, count } of values) setText(count, String(counts.get(name)?.get(value)));
    }
  }
}
