import { isChosen, orderRows, type Choice, type Facet, type Outcome, type Rows } from '../../domain/filter/filter.ts';
import type { VisibleTable } from '../../domain/filter/visible-table.ts';

/** A facet's value at a cell stands in the cell, on it, on its row or on its group. */
function readValue(cell: Element, { name }: Facet): string {
  const attribute = `data-${name}`;
  return (cell.querySelector(`[${attribute}]`) ?? cell.closest(`[${attribute}]`))?.getAttribute(attribute) ?? '';
}

/** A row without answers is one cell. */
function readRows(rows: readonly HTMLElement[], facets: readonly Facet[], hasColumns: boolean): Rows {
  const cells = rows.map((row) => (hasColumns ? [...row.querySelectorAll('td')] : [row]));
  const width = hasColumns ? (facets[0]?.values.length ?? 0) : 1;
  const placeOf = (facet: Facet, cell: Element, index: number) =>
    hasColumns && facet === facets[0] ? index % width : facet.values.indexOf(readValue(cell, facet));
  return {
    words: rows.map(({ dataset }) => dataset.words ?? ''),
    width,
    values: facets.map((facet) => Uint8Array.from(cells.flat(), (cell, index) => placeOf(facet, cell, index))),
  };
}

/** The server's table, read once. A change touches only what it changes. */
export class FilteredTable {
  readonly rows: Rows;
  readonly #table: HTMLTableElement;
  readonly #elements: HTMLTableRowElement[];
  /** One rule hides the columns that are not chosen: no cell is touched. */
  readonly #columns = new CSSStyleSheet();
  #order: number[];

  constructor(table: HTMLTableElement, facets: readonly Facet[], hasColumns: boolean) {
    this.#table = table;
    this.#elements = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-words]')];
    this.rows = readRows(this.#elements, facets, hasColumns);
    this.#order = [...this.#elements.keys()];
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#columns];
  }

  show(choice: Choice, { isShown }: Outcome): void {
    this.#elements.forEach((row, index) => {
      if (row.hidden === isShown[index]) row.hidden = !isShown[index];
    });
    this.#sort(orderRows(this.rows, choice));
    if (this.rows.width > 1) this.#showColumns(choice.chosen[0] ?? 0);
    // A group without rows would leave its head behind.
    for (const body of this.#table.tBodies) body.hidden = body.querySelector('[data-words]:not([hidden])') === null;
  }

  #sort(order: number[]): void {
    if (order.every((row, place) => row === this.#order[place])) return;
    this.#order = order;
    for (const row of order) moveToEnd(this.#elements[row]!);
  }

  #showColumns(columns: number): void {
    const all = [...Array(this.rows.width).keys()];
    const hidden = all
      .filter((column) => !isChosen(columns, column))
      .map((column) => `support-filter tr > :nth-child(${column + 2})`);
    this.#columns.replaceSync(hidden.length > 0 ? `${hidden.join()} { display: none }` : '');
    this.#table.toggleAttribute('data-one-column', hidden.length === all.length - 1);
  }

  /** What is shown at the moment, row for row. */
  read({ chosen: [columns] }: Choice): VisibleTable {
    const isVisible = (_: unknown, column: number) => column === 0 || isChosen(columns, column - 1);
    const shown = [...this.#table.querySelectorAll<HTMLTableRowElement>('tr[data-words]:not([hidden])')];
    return {
      title: /^.*?\.(?= |$)/.exec(textOf(this.#table.caption))?.[0] ?? '',
      heads: [...(this.#table.tHead?.rows[0]?.cells ?? [])].filter(isVisible).map(textOf),
      rows: shown.map((row) => readShownRow([...row.cells].filter(isVisible))),
    };
  }
}

/** A move in place costs a quarter of taking out and putting in; not every browser has it. */
function moveToEnd(row: HTMLTableRowElement): void {
  const body = row.parentNode!;
  body['moveBefore' in body ? 'moveBefore' : 'insertBefore'](row, null);
}

const textOf = (node: Node | null | undefined): string => node?.textContent?.trim() ?? '';

function readShownRow([head, ...cells]: HTMLTableCellElement[]): VisibleTable['rows'][number] {
  const link = head?.querySelector('a');
  return {
    name: textOf(link),
    remark: textOf(head?.querySelector('a + small')),
    address: link?.href ?? '',
    cells: cells.map(describeCell),
  };
}

/** Status, evidence and what else is said, such as "Supported, table only". A cell says no evidence where the table stands alone. */
function describeCell(cell: HTMLTableCellElement): string {
  const evidence = cell.dataset.evidence === 'none' ? '' : cell.dataset.evidence?.replace('-', ' ');
  const remarks = textOf(cell.querySelector('small')).split(', ');
  return [...new Set([textOf(cell.querySelector('.status')), evidence, ...remarks])].filter(Boolean).join(', ');
}
