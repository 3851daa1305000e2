import { findCell } from './cells.ts';

/** By how many cells a key leads on, in the row or in the column. */
const steps: Record<string, { along: 'row' | 'column'; by: number }> = {
  ArrowLeft: { along: 'row', by: -1 },
  ArrowRight: { along: 'row', by: 1 },
  ArrowUp: { along: 'column', by: -1 },
  ArrowDown: { along: 'column', by: 1 },
};

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The cell that an arrow key leads to; rows and columns that are not shown are passed over. */
export function findNeighbour(link: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const step = steps[key];
  const cell = link.closest('td');
  const row = cell?.closest('tr');
  if (!step || !cell || !row) return undefined;
  const rows = [...(row.closest('table')?.rows ?? [])];
  const line = step.along === 'row' ? [...row.cells] : rows.map(({ cells }) => cells[cell.cellIndex]);
  const links = line
    .map((one) => one?.querySelector('a'))
    .filter((one): one is HTMLAnchorElement => Boolean(one && findCell(one) && isShown(one)));
  return links[links.indexOf(link) + step.by];
}
