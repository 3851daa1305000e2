import { countOf } from './count-of.ts';

/** A date that gives no month or day counts from its first day. */
const pad = (date: string): number[] => `${date}-01-01`.slice(0, 10).split('-').map(Number);

/** Whole months from one date to a later one. */
export function countMonths(from: string, to: string): number {
  const [[year = 0, month = 0, day = 0], [endYear = 0, endMonth = 0, endDay = 0]] = [pad(from), pad(to)];
  return Math.max(0, (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0));
}

/** How long it is from one date to a later one: "5 years 8 months", "3 months", "less than a month". */
export function describeAge(from: string, to: string): string {
  const months = countMonths(from, to);
  if (months === 0) return 'less than a month';
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 && countOf(years, 'year'), rest > 0 && countOf(rest, 'month')].filter(Boolean).join(' ');
}

/** How long it is at least, where it began by the first date. */
export function describeLeastAge(from: string, to: string): string {
  return countMonths(from, to) === 0 ? 'less than a month or longer' : `at least ${describeAge(from, to)}`;
}
