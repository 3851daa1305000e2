import type { Platform, Source } from '../content/site-content.ts';
import { formatDate } from '../words/dates.ts';

type Table = Pick<Source, 'publisher' | 'retired'>;

const withdrawnIn = ({ retired }: Table): string | undefined => retired && formatDate(retired.date.slice(0, 7));

/** A table to a reader who has not met it: "the support table that Microsoft published, and withdrew in February 2022". */
export function introduceTable(table: Table): string {
  const month = withdrawnIn(table);
  return `the support table that ${table.publisher} published${month === undefined ? '' : `, and withdrew in ${month}`}`;
}

/** A column of a table as it was printed: by the name that the table gave the platform. */
export const nameColumn = ({ printedNames: [printed], shortName }: Platform): string => printed ?? shortName;

/** What became of several tables: "and withdrew their pages in February 2022". Empty where one of them is still there. */
export function describeWithdrawal(tables: readonly Table[]): string {
  const months = [...new Set(tables.map(withdrawnIn))];
  return months.includes(undefined) ? '' : ` and withdrew their pages in ${months.join(' and ')}`;
}
