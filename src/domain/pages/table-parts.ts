import { tablePartAddress } from '../content/addresses.ts';
import { groupRows, type Matrix, type Row, type RowGroup } from '../verdict/matrix.ts';
import { cutEvenly } from './long-lists.ts';

/** A part of a long table of clients, on a page of its own: a group, or some of one by name. */
export interface TablePart extends RowGroup {
  address: string;
}

/**
 * The parts of a long table. Each of its rows stands in one of them.
 * @param page the address of the page whose table it is
 */
export const splitTable = ({ rows }: Matrix, page: string): TablePart[] =>
  groupRows(rows).flatMap((group) => {
    const members = new Set(group.rows);
    // By name, as a part says from whom to whom it goes.
    const parts = cutEvenly(rows.filter((row) => members.has(row)));
    return parts.map((part, index): TablePart => {
      const id = index === 0 ? group.id : `${group.id}-${index + 1}`;
      const name = parts.length === 1 ? group.name : `${group.name}, ${nameRange(part)}`;
      return { id, name, address: tablePartAddress(page, id), rows: part };
    });
  });

const nameRange = (rows: readonly Row[]): string => `${rows[0]?.head.name} to ${rows.at(-1)?.head.name}`;

/** So many clients of each category stand for a long table: no more than a table of few has. */
const ofEach = 4;

/** The first rows of each group that is open: whom people ask for first. */
export const listFirst = ({ rows }: Matrix): RowGroup[] =>
  groupRows(rows)
    .filter(({ isClosed }) => isClosed !== true)
    .map((group) => ({ ...group, rows: group.rows.slice(0, ofEach) }));
