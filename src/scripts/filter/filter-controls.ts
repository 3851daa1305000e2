import type { Choice, Facet, FacetCounts } from '../../domain/filter/filter.ts';
import { find } from '../dom/find.ts';

/** A value of a facet: its box, its word, and where its count stands. */
interface ValueControl {
  value: string;
  label: string;
  box: HTMLInputElement;
  count: Element;
}

/** A facet and its controls. */
interface FacetControl extends Facet {
  values: readonly ValueControl[];
  /** Where it says how many values are chosen. */
  tally: Element;
}

function readValue(label: Element): ValueControl {
  const box = find(label, 'input', HTMLInputElement);
  return { value: box.value, label: box.dataset.label ?? '', box, count: find(label, 'small', HTMLElement) };
}

function readFacet(details: HTMLElement): FacetControl {
  const { facet: name = '', label = '' } = details.dataset;
  return {
    name,
    label,
    values: [...details.querySelectorAll('label')].map(readValue),
    tally: find(details, 'b', HTMLElement),
  };
}

/** Text is set only where it changes, so that a change costs what it changes. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const isTicked = ({ box }: ValueControl) => box.checked;

/** The form of a filter: reads the choice from its controls, and writes it back with the counts. */
export class FilterControls {
  readonly facets: readonly FacetControl[];
  readonly text: HTMLInputElement;
  /** Missing where rows have one order only. */
  readonly #sort: HTMLSelectElement | null;

  constructor(form: HTMLFormElement) {
    this.facets = [...form.querySelectorAll('details')].map(readFacet);
    this.text = find(form, '[name=text]', HTMLInputElement);
    this.#sort = form.querySelector('select');
  }

  read(): Choice {
    const chosenOf = ({ values }: FacetControl) => new Set(values.filter(isTicked).map(({ value }) => value));
    return {
      text: this.text.value,
      chosen: new Map(this.facets.map((facet) => [facet.name, chosenOf(facet)])),
      isByStatus: this.#sort?.value === 'status',
    };
  }

  write({ text, chosen, isByStatus }: Choice): void {
    this.text.value = text;
    if (this.#sort) this.#sort.value = isByStatus ? 'status' : '';
    for (const { name, values } of this.facets)
      for (const { box, value } of values) box.checked = chosen.get(name)?.has(value) ?? false;
  }

  /** What is chosen, as paper has no controls: “teams”; Platform: iOS; Status: Supported, Planned. */
  describe(): string {
    const text = this.text.value.trim();
    const facets = this.facets
      .map(({ label, values }) => ({ label, words: values.filter(isTicked).map((value) => value.label) }))
      .filter(({ words }) => words.length > 0);
    return [...(text ? [`“${text}”`] : []), ...facets.map(({ label, words }) => `${label}: ${words.join(', ')}`)].join(
      '; ',
    );
  }

  /** Of a table whose columns are the first facet. */
  get #columns(): readonly ValueControl[] {
    return this.facets[0]?.values ?? [];
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
    for (const { name, values, tally } of this.facets) {
      const chosen = values.filter(isTicked).length;
      setText(tally, chosen > 0 ? ` (${chosen})` : '');
      for (const { value, count } of values) setText(count, String(counts.get(name)?.get(value)));
    }
  }
}
