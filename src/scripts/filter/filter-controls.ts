import { isChosen, type Choice, type Facet } from '../../domain/filter/filter.ts';

/** One facet and its controls. */
interface FacetControl extends Facet {
  label: string;
  tally: Element;
  boxes: HTMLInputElement[];
  counts: Element[];
}

function readFacet(details: Element): FacetControl {
  const boxes = [...details.querySelectorAll('input')];
  const name = boxes[0]?.name ?? '';
  return {
    name,
    label: details.querySelector('fieldset')!.getAttribute('aria-label') ?? '',
    values: boxes.map(({ value }) => value),
    boxes,
    tally: details.querySelector('b')!,
    counts: [...details.querySelectorAll('small')],
  };
}

/** Text is set only where it changes, so that a change costs what it changes. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The form of a filter: reads the choice from its controls, and writes it back with the counts. */
export class FilterControls {
  readonly facets: readonly FacetControl[];
  readonly text: HTMLInputElement;
  /** Missing where rows have one order only. */
  readonly #sort: HTMLSelectElement | null;

  constructor(form: HTMLFormElement) {
    this.facets = [...form.querySelectorAll('details')].map(readFacet);
    this.text = form.querySelector<HTMLInputElement>('[name=text]')!;
    this.#sort = form.querySelector('select');
  }

  read(): Choice {
    const chosen = this.facets.map(({ boxes }) =>
      boxes.reduce((bits, { checked }, place) => (checked ? bits | (1 << place) : bits), 0),
    );
    return { text: this.text.value, chosen, isByStatus: !!this.#sort?.value };
  }

  write({ text, chosen, isByStatus }: Choice): void {
    this.text.value = text;
    if (this.#sort) this.#sort.value = isByStatus ? 'status' : '';
    this.facets.forEach(({ boxes }, facet) =>
      boxes.forEach((box, place) => (box.checked = chosen[facet] !== 0 && isChosen(chosen[facet], place))),
    );
  }

  /** What is chosen, as paper has no controls: “teams”; Platform: iOS; Status: Supported, Planned. */
  describe(): string {
    const text = this.text.value.trim();
    const facets = this.facets.map(({ label, boxes }) => ({
      label,
      chosen: boxes.filter(({ checked }) => checked).map((box) => box.nextSibling?.textContent?.trim()),
    }));
    return [
      ...(text ? [`“${text}”`] : []),
      ...facets.filter(({ chosen }) => chosen.length > 0).map(({ label, chosen }) => `${label}: ${chosen.join(', ')}`),
    ].join('; ');
  }

  chooseFirstColumn(): void {
    this.facets[0]!.boxes[0]!.checked = true;
  }

  /** Once a column is chosen, the others are not. */
  chooseOneColumn(box: HTMLInputElement): void {
    const { boxes } = this.facets[0]!;
    if (boxes.includes(box)) for (const other of boxes) other.checked &&= other === box;
  }

  /** How many values of each facet are chosen, and how many rows each value would show. */
  showCounts(counts: number[][]): void {
    this.facets.forEach((facet, index) => {
      const chosen = facet.boxes.filter(({ checked }) => checked).length;
      setText(facet.tally, chosen > 0 ? ` (${chosen})` : '');
      facet.counts.forEach((element, value) => setText(element, String(counts[index]?.[value])));
    });
  }
}
