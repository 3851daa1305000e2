import { formatDate } from '../../domain/words/dates.ts';

/** The day of a moment, on the clock of the reader: 26 November 2026. */
export function nameDay(time: string): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return formatDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
