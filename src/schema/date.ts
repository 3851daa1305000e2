import { z } from 'zod';

/** Whether a date of year, month and day exists in the calendar; a year or a month alone always does. */
function existsInCalendar(date: string): boolean {
  const padded = `${date}-01-01`.slice(0, 10);
  const parsed = new Date(`${padded}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(padded);
}

/** A day, month or year as far as the source gives it: `2021-05-08`, `2022-10`, `'2021'` (a year alone needs quotes in YAML). */
export const dateSchema = z
  .string('Expected a date in quotes or as YYYY-MM-DD, such as 2021-05-08.')
  .regex(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/, {
    error: 'Expected a date as YYYY-MM-DD, such as 2021-05-08 (YYYY-MM where the day is unknown).',
    abort: true,
  })
  .refine(existsInCalendar, { error: 'Expected a day that exists in the calendar.', abort: true });

/** A whole day, YYYY-MM-DD. */
export const daySchema = dateSchema.refine((date) => date.length === 10, 'Expected a whole day as YYYY-MM-DD.');

/** The id of a revision: its date, with `-1` to `-9` where one date has several. Ids of one source sort by time. */
export const revisionIdSchema = z
  .string('Expected a revision id such as 2021-05-08.')
  .regex(
    /^(19|20)\d\d(-\d\d(-\d\d(-[1-9])?)?)?$/,
    'Expected a revision id: a date such as 2021-05-08, with -1, -2 where a date has several.',
  );

/** `on`: it stood so on that day. `by`: it stood so by that day, an upper bound. `from`: on that day or later, a lower bound. */
export const dateMeanings = ['on', 'by', 'from'] as const;

/** What is known of when something was so. */
export const datedFields = {
  date: dateSchema.describe("The date, as exact as the source gives it: YYYY-MM-DD, YYYY-MM or 'YYYY'."),
  dateMeaning: z
    .enum(dateMeanings)
    .default('on')
    .describe('on: so on that day. by: so by that day, an upper bound. from: so on that day or later.'),
  notBefore: dateSchema
    .optional()
    .describe('A lower bound, given where the day itself is unknown: the site then writes "between … and …".'),
};
export const datedSchema = z.strictObject(datedFields);
