import { read } from './built-site.ts';
import type { Cell, Grid } from './table-grid.ts';

/** The headers of a cell, by the way in which they came to be its headers. */
export interface Headers {
  row: Cell[];
  column: Cell[];
  rowGroup: Cell[];
}

const range = (start: number, length: number) => Array.from({ length }, (_, index) => start + index);

/** Assigns header cells as the HTML standard does: https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics. Tables here use neither `headers` nor column groups. */
export function findHeaders(grid: Grid, cell: Cell): Headers {
  if (grid.cells.some(({ element }) => read(element, 'headers') !== undefined || read(element, 'scope') === 'colgroup'))
    throw new Error('Not made for headers="" and column groups.');
  const clean = (cells: Cell[]) => [...new Set(cells)].filter((one) => !one.isEmpty && one !== cell);
  return {
    row: clean(range(cell.y, cell.height).flatMap((y) => scan(grid, cell, cell.x, y, -1, 0))),
    column: clean(range(cell.x, cell.width).flatMap((x) => scan(grid, cell, x, cell.y, 0, -1))),
    rowGroup: clean(
      grid.cells.filter(
        (one) =>
          one.isHead &&
          one.scope === 'rowgroup' &&
          one.group === cell.group &&
          one.x < cell.x + cell.width &&
          one.y < cell.y + cell.height,
      ),
    ),
  };
}

/** Walks from a cell to the left or upwards. A header behind data cells of its own is opaque: it hides headers of its size further on. */
function scan(grid: Grid, principal: Cell, startX: number, startY: number, dx: -1 | 0, dy: -1 | 0): Cell[] {
  const headers: Cell[] = [];
  const opaque: Cell[] = [];
  let block: Cell[] = principal.isHead ? [principal] : [];
  for (let x = startX + dx, y = startY + dy; x >= 0 && y >= 0; x += dx, y += dy) {
    const [current, ...others] = grid.slots[y]?.[x] ?? [];
    if (current === undefined || others.length > 0) continue;
    if (current.isHead) {
      block.push(current);
      const isHidden = opaque.some((one) =>
        dx === 0
          ? one.x === current.x && one.width === current.width
          : one.y === current.y && one.height === current.height,
      );
      if (!isHidden && (dx === 0 ? isColumnHeader(grid, current) : isRowHeader(grid, current))) headers.push(current);
    } else {
      opaque.push(...block);
      block = [];
    }
  }
  return headers;
}

const hasData = (grid: Grid, isIn: (x: number, y: number) => boolean) =>
  grid.slots.some((row, y) => row.some((cells, x) => isIn(x, y) && cells.some(({ isHead }) => !isHead)));

function isColumnHeader(grid: Grid, { scope, y, height }: Cell): boolean {
  return scope === 'col' || (scope === 'auto' && !hasData(grid, (_, row) => row >= y && row < y + height));
}

function isRowHeader(grid: Grid, cell: Cell): boolean {
  const { scope, x, width } = cell;
  return (
    scope === 'row' ||
    (scope === 'auto' && !isColumnHeader(grid, cell) && !hasData(grid, (column) => column >= x && column < x + width))
  );
}
