import {
  isChosen,
  listDifferingColumns,
  orderRows,
  type Choice,
  type Facet,
  type FacetValues,
  type FilterOutcome,
  type FilterRow,
} from '../../domain/filter/filter.ts';
import type { VisibleTable } from '../../domain/export/visible-table.ts';
import { fullAddress } from '../dom/addresses.ts';
import { find } from '../dom/find.ts';

/** A browser takes longer than a reader notices to lay out more rows than this. */
const mostRows = 200;

/** A row of the table, and what its attributes say of it. */
export interface TableRow extends FilterRow {
  element: HTMLTableRowElement;
  /** The group that it is served in. */
  body: ParentNode | null;
}

/** A facet's value at a cell stands in the cell, on it, on its row or on its group. */
export function readFacetValue(cell: Element, facet: string): string {
  const attribute = `data-${facet}`;
  return (cell.querySelector(`[${attribute}]`) ?? cell.closest(`[${attribute}]`))?.getAttribute(attribute) ?? '';
}

/** The cells of a row stand in the order of the columns. */
function readCells(row: HTMLTableRowElement, facets: readonly Facet[], columns: Facet): FacetValues[] {
  const cells = [...row.querySelectorAll('td')];
  const valueAt = (cell: Element, index: number, facet: Facet) =>
    facet === columns ? (columns.values[index]?.value ?? '') : readFacetValue(cell, facet.name);
  return cells.map((cell, index) => new Map(facets.map((facet) => [facet.name, valueAt(cell, index, facet)])));
}

/** The server's table, read once. A change touches only what it changes. */
export class FilteredTable {
  readonly rows: readonly TableRow[];
  readonly #facets: readonly Facet[];
  /** The facet that the columns of answers are. */
  readonly #columns: Facet;
  readonly #table: HTMLTableElement;
  /** One rule hides the columns that are not chosen: no cell is touched. */
  readonly #columnRule = new CSSStyleSheet();
  /** Where rows stand in an order that knows no groups. */
  readonly #flat = document.createElement('tbody');
  #order = '';
  /** The cells in which apps that are compared differ. */
  #marked: readonly Element[] = [];
  /** The rows that are found, in their order; of very many not all are shown. */
  #found: readonly TableRow[] = [];

  /** @param facets the columns of answers first */
  constructor(table: HTMLTableElement, facets: readonly Facet[]) {
    const [columns] = facets;
    if (columns === undefined) throw new Error('The table has no columns to choose from.');
    this.#table = table;
    this.#facets = facets;
    this.#columns = columns;
    this.rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-words]')].map((element) => ({
      element,
      id: /\/clients\/([^/]+)\//.exec(element.querySelector('th a')?.getAttribute('href') ?? '')?.[1] ?? '',
      name: element.dataset.name ?? '',
      words: element.dataset.words ?? '',
      cells: readCells(element, facets, columns),
      body: element.parentNode,
    }));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#columnRule];
  }

  /** @param isWhole whether all rows are wanted at once, however many they are. Returns how many of those found are shown. */
  show(choice: Choice, { isShown }: FilterOutcome, isWhole: boolean): number {
    const order = orderRows(this.#facets, this.rows, choice);
    this.#found = order.flatMap((index) => (isShown[index] ? (this.rows[index] ?? []) : []));
    const shown = new Set(isWhole ? this.#found : this.#found.slice(0, mostRows));
    for (const row of this.rows) if (row.element.hidden === shown.has(row)) row.element.hidden = !shown.has(row);
    this.#sort(choice, order);
    this.#showColumns(choice);
    this.#markDifferences(choice);
    // A group without rows would leave its head behind; a closed one opens for what is asked for.
    for (const body of this.#table.tBodies) body.hidden = body.querySelector('[data-words]:not([hidden])') === null;
    this.#table.toggleAttribute('data-narrowed', isShown.includes(false));
    return shown.size;
  }

  #sort(choice: Choice, order: readonly number[]): void {
    const isGrouped = choice.order === 'group';
    const key = `${isGrouped} ${order.join()}`;
    if (key === this.#order || (isGrouped && this.#order === '')) return;
    this.#order = key;
    if (!this.#flat.isConnected) this.#table.append(this.#flat);
    for (const index of order) {
      const row = this.rows[index];
      if (row) moveToEnd(row.element, isGrouped ? row.body : this.#flat);
    }
  }

  /** Where apps are compared, the cells in which they differ are marked. */
  #markDifferences({ apps }: Choice): void {
    const compared = apps.size > 1 ? this.rows.filter(({ id }) => apps.has(id)) : [];
    const differs = listDifferingColumns(compared, 'status');
    for (const cell of this.#marked) cell.removeAttribute('data-differs');
    this.#marked = compared.flatMap(({ element }) =>
      [...element.cells].slice(1).filter((_, column) => differs[column]),
    );
    for (const cell of this.#marked) cell.setAttribute('data-differs', '');
  }

  #showColumns(choice: Choice): void {
    const { name, values } = this.#columns;
    const hidden = values.flatMap(({ value }, index) =>
      isChosen(choice, name, value) ? [] : [`support-filter tr > :nth-child(${index + 2})`],
    );
    this.#columnRule.replaceSync(hidden.length > 0 ? `${hidden.join()} { display: none }` : '');
    this.#table.toggleAttribute('data-one-column', hidden.length === values.length - 1);
    // A head over columns that are not there would make room for them.
    for (const head of this.#table.querySelectorAll<HTMLTableCellElement>('th.group'))
      head.colSpan = 1 + values.length - hidden.length;
  }

  /** What is found at the moment, row for row. */
  read(title: string, choice: Choice): VisibleTable {
    const { name, values } = this.#columns;
    const isVisible = (value: string | undefined) => isChosen(choice, name, value);
    return {
      title,
      heads: ['Client', ...values.filter(({ value }) => isVisible(value)).map(({ label }) => label)],
      rows: this.#found.map(({ element, cells }) => ({
        ...readHead(element),
        cells: cells.flatMap((cell, index) =>
          isVisible(cell.get(name)) ? [describeCell(element.cells[index + 1])] : [],
        ),
      })),
    };
  }
}

/** A cell in the words that it shows: "Supported, confirmed 2025". */
function describeCell(cell: Element | undefined): string {
  const parts = cell?.querySelectorAll('.status, small') ?? [];
  return [...parts].map(({ textContent }) => textContent.trim()).join(', ');
}

function readHead(row: HTMLTableRowElement): Pick<VisibleTable['rows'][number], 'name' | 'remark' | 'address'> {
  const { name = '', remark = '' } = row.dataset;
  return { name, remark, address: fullAddress(find(row, 'th a', HTMLAnchorElement).href) };
}

/** A move in place costs a quarter of taking out and putting in; not every browser has it. */
function moveToEnd(row: HTMLElement, body: ParentNode | null): void {
  const home = body as HTMLElement | null;
  if (home !== null) home['moveBefore' in home && row.isConnected ? 'moveBefore' : 'insertBefore'](row, null);
}
