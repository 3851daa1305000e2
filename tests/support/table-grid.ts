import { findAll, read, textOf, type Element } from './built-site.ts';

/** A cell with the slots it covers. */
export interface Cell {
  element: Element;
  x: number;
  y: number;
  width: number;
  height: number;
  isHead: boolean;
  isEmpty: boolean;
  scope: string;
  /** The thead, tbody or tfoot that it stands in. */
  group: Element;
}

export interface Grid {
  cells: Cell[];
  /** The cells of each slot, by row and column. More than one would be a mistake of the table. */
  slots: Cell[][][];
}

/** Forms a table as the HTML standard does: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table */
export function formTable(table: Element): Grid {
  const grid: Grid = { cells: [], slots: [] };
  const groups = findAll(table, 'thead', 'tbody', 'tfoot');
  for (const group of [
    ...groups.filter(({ tagName }) => tagName !== 'tfoot'),
    ...groups.filter(({ tagName }) => tagName === 'tfoot'),
  ]) {
    const start = grid.slots.length;
    const rows = findAll(group, 'tr');
    for (let y = start; y < start + rows.length; y += 1) grid.slots[y] = [];
    for (const [index, row] of rows.entries()) layRow(grid, group, row, start + index, start + rows.length);
  }
  return grid;
}

/** @param end the first row after the group: no cell reaches over it */
function layRow(grid: Grid, group: Element, row: Element, y: number, end: number): void {
  let x = 0;
  for (const element of findAll(row, 'th', 'td')) {
    while (grid.slots[y]?.[x] !== undefined) x += 1;
    const width = Number(read(element, 'colspan') ?? 1);
    const height = Math.min(Number(read(element, 'rowspan') ?? 1) || end, end - y);
    const cell = {
      element,
      x,
      y,
      width,
      height,
      group,
      isHead: element.tagName === 'th',
      isEmpty: textOf(element) === '',
      scope: read(element, 'scope') ?? 'auto',
    };
    grid.cells.push(cell);
    for (let down = y; down < y + height; down += 1)
      for (let right = x; right < x + width; right += 1) ((grid.slots[down] ??= [])[right] ??= []).push(cell);
  }
}
