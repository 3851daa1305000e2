import { chooseRange, readRange, type Facet } from '../../domain/filter/filter.ts';
import { find } from '../dom/find.ts';

/** The two ends of a facet whose values are in order. */
export class RangeControl implements Facet {
  readonly name: string;
  readonly label: string;
  readonly values: Facet['values'];
  readonly isRange = true;
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;

  constructor(group: HTMLElement) {
    const { range = '', label = '' } = group.dataset;
    this.name = range;
    this.label = label;
    this.#from = find(group, '[name=from]', HTMLSelectElement);
    this.#to = find(group, '[name=to]', HTMLSelectElement);
    // The first option of each is an open end.
    this.values = [...this.#from.options].slice(1).map(({ value, text }) => ({ value, label: text }));
  }

  read(): Set<string> {
    return chooseRange(this, this.#from.value, this.#to.value);
  }

  write(chosen: ReadonlySet<string> | undefined): void {
    [this.#from.value, this.#to.value] = readRange(this, chosen);
  }

  /** The words of the values that are chosen: the first and the last. */
  describe(): string[] {
    const words = this.values.filter(({ value }) => this.read().has(value)).map(({ label }) => label);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [first === last ? first : `${first} to ${last}`];
  }
}
