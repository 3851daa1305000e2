import {
  isChosen,
  orderRows,
  type Choice,
  type Facet,
  type FacetValues,
  type FilterOutcome,
  type FilterRow,
} from '../../domain/filter/filter.ts';
import type { VisibleTable } from '../../domain/export/visible-table.ts';
import { find } from '../dom/find.ts';

/** A row of the table, and what its attributes say of it. */
interface TableRow extends FilterRow {
  element: HTMLTableRowElement;
  /** Of the client in it; empty where it is about none. */
  id: string;
  /** For each cell when the client ended there: "ended on 12 January 2021". */
  ends: readonly (string | undefined)[];
}

/** A facet's value at a cell stands in the cell, on it, on its row or on its group. */
function readFacetValue(cell: Element, facet: string): string {
  const attribute = `data-${facet}`;
  return (cell.querySelector(`[${attribute}]`) ?? cell.closest(`[${attribute}]`))?.getAttribute(attribute) ?? '';
}

/** The cells of a row stand in the order of the columns. A row without columns of answers is one cell. */
function readCells(row: HTMLTableRowElement, facets: readonly Facet[], columns: Facet | undefined): FacetValues[] {
  const cells = columns === undefined ? [row] : [...row.querySelectorAll('td')];
  const valueAt = (cell: Element, index: number, facet: Facet) =>
    facet === columns ? (columns.values[index]?.value ?? '') : readFacetValue(cell, facet.name);
  return cells.map((cell, index) => new Map(facets.map((facet) => [facet.name, valueAt(cell, index, facet)])));
}

/** The server's table, read once. A change touches only what it changes. */
export class FilteredTable {
  readonly rows: readonly TableRow[];
  readonly #facets: readonly Facet[];
  /** The facet that the columns of answers are. */
  readonly #columns: Facet | undefined;
  readonly #table: HTMLTableElement;
  /** One rule hides the columns that are not chosen: no cell is touched. */
  readonly #columnRule = new CSSStyleSheet();
  #order: number[];

  constructor(table: HTMLTableElement, facets: readonly Facet[], columns: Facet | undefined) {
    this.#table = table;
    this.#facets = facets;
    this.#columns = columns;
    this.rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-words]')].map((element) => ({
      element,
      id: /\/clients\/([^/]+)\//.exec(element.querySelector('th a')?.getAttribute('href') ?? '')?.[1] ?? '',
      words: element.dataset.words ?? '',
      cells: readCells(element, facets, columns),
      ends: [...element.cells].slice(1).map(({ dataset }) => dataset.end),
    }));
    this.#order = [...this.rows.keys()];
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#columnRule];
  }

  show(choice: Choice, { isShown }: FilterOutcome): void {
    this.rows.forEach(({ element }, index) => {
      if (element.hidden === isShown[index]) element.hidden = !isShown[index];
    });
    this.#sort(orderRows(this.#facets, this.rows, choice));
    if (this.#columns) this.#showColumns(this.#columns, choice);
    // A group without rows would leave its head behind.
    for (const body of this.#table.tBodies) body.hidden = body.querySelector('[data-words]:not([hidden])') === null;
  }

  #sort(order: number[]): void {
    if (order.every((row, index) => row === this.#order[index])) return;
    this.#order = order;
    for (const index of order) moveToEnd(this.rows[index]?.element);
  }

  #showColumns({ name, values }: Facet, choice: Choice): void {
    const hidden = values.flatMap(({ value }, index) =>
      isChosen(choice, name, value) ? [] : [`support-filter tr > :nth-child(${index + 2})`],
    );
    this.#columnRule.replaceSync(hidden.length > 0 ? `${hidden.join()} { display: none }` : '');
    this.#table.toggleAttribute('data-one-column', hidden.length === values.length - 1);
  }

  /** What is shown at the moment, row for row. */
  read(title: string, choice: Choice): VisibleTable {
    const { name = '', values = [] } = this.#columns ?? {};
    const isVisible = (value: string | undefined) => isChosen(choice, name, value);
    const shown = this.rows
      .filter(({ element }) => !element.hidden)
      .sort((a, b) => a.element.rowIndex - b.element.rowIndex);
    return {
      title,
      heads: ['Client', ...values.filter(({ value }) => isVisible(value)).map(({ label }) => label)],
      rows: shown.map(({ element, cells, ends }) => ({
        ...readHead(element),
        cells: cells.flatMap((cell, index) => (isVisible(cell.get(name)) ? [this.#describe(cell, ends[index])] : [])),
      })),
    };
  }

  /** Status, evidence and the end of the edition, such as "Supported, table only, ended on 12 January 2021". */
  #describe(cell: FacetValues, end: string | undefined): string {
    const labelOf = (facet: string) =>
      this.#facets.find(({ name }) => name === facet)?.values.find(({ value }) => value === cell.get(facet))?.label;
    const evidence = cell.get('evidence') === 'none' ? undefined : labelOf('evidence')?.toLowerCase();
    return [labelOf('status'), evidence, end].filter(Boolean).join(', ');
  }
}

function readHead(row: HTMLTableRowElement): Pick<VisibleTable['rows'][number], 'name' | 'remark' | 'address'> {
  const { name = '', remark = '' } = row.dataset;
  return { name, remark, address: find(row, 'th a', HTMLAnchorElement).href };
}

/** A move in place costs a quarter of taking out and putting in; not every browser has it. */
function moveToEnd(row: HTMLElement | undefined): void {
  const body = row?.parentNode;
  if (row && body) body['moveBefore' in body ? 'moveBefore' : 'insertBefore'](row, null);
}
