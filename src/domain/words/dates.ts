// In the browser, too.

import type { Revision } from '../content/site-content.ts';

/** What is known of when something was so. */
export type Dated = Pick<Revision, 'date' | 'dateMeaning' | 'notBefore'>;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2021-05-08 → 8 May 2021; 2022-10 → October 2022; 2021 → 2021. Spelled here so that no build's locale matters. */
export function formatDate(date: string): string {
  const day = Number(date.slice(8));
  const month = months[Number(date.slice(5, 7)) - 1];
  return `${day ? `${day} ` : ''}${month ? `${month} ` : ''}${date.slice(0, 4)}`;
}

/** When something was so, worded by what the date means: on 8 May 2021, by 21 May 2021, 17 June 2020 or later, between 17 July 2021 and 31 August 2024. */
export function describeDate({ date, dateMeaning, notBefore }: Dated): string {
  if (notBefore !== undefined) return `between ${formatDate(notBefore)} and ${formatDate(date)}`;
  if (dateMeaning === 'by') return `by ${formatDate(date)}`;
  if (dateMeaning === 'from') return `${formatDate(date)} or later`;
  return `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;
}

/** Since when a source says so: "since 30 October 2020", "since 21 May 2021 or earlier", "since some day between … and …". */
export function describeSince({ date, dateMeaning, notBefore }: Dated): string {
  if (notBefore !== undefined) return `since a day between ${formatDate(notBefore)} and ${formatDate(date)}`;
  const bounds = { on: '', by: ' or earlier', from: ' or later' };
  return `since ${formatDate(date)}${bounds[dateMeaning]}`;
}

/** What a date leaves open, beside it: "or earlier", "or earlier, not before 12 July 2021". Empty where it is exact. */
export function describeDoubt({ dateMeaning, notBefore }: Omit<Dated, 'date'>): string {
  if (notBefore !== undefined) return `or earlier, not before ${formatDate(notBefore)}`;
  return { on: '', by: 'or earlier', from: 'or later' }[dateMeaning];
}
