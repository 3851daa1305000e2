import { z } from 'zod';

/** Control and format characters (zero-width, bidirectional marks, byte order mark) and private or unassigned code points. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u;

/** One line of plain text. It is printed as it stands: markup in it comes out as text. */
export const textSchema = z
  .string()
  .min(1, 'Expected some text.')
  .max(600, 'Expected at most 600 characters. Longer prose belongs in a note or a guide.')
  .refine((text) => text === text.trim(), 'Expected no space at the start or the end.')
  .refine((text) => !invisible.test(text), 'Expected one line without control, zero-width or bidirectional characters.')
  .refine((text) => text === text.normalize('NFC'), 'Expected composed Unicode (NFC): retype the accented letters.');

/** Another word people use for something, in lower case: capitals do not count in a search. */
export const aliasSchema = textSchema.refine((alias) => alias === alias.toLowerCase(), 'Expected lower case.');

/** The id of an entry: its file name without the ending, in kebab-case. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected an id: lower-case letters, digits and single hyphens, such as "power-bi".');

/** An absolute https address. */
export const urlSchema = z.url({ protocol: /^https$/, error: 'Expected an address that begins with https://.' });

/** True where a secondary source (press, a blog, a community list) says it; the site then writes "reported". */
export const reportedSchema = z
  .literal(true, 'Expected true, or no such line.')
  .optional()
  .describe('True where only press, a blog or a community list says so: the site then writes "reported".');

/** Ids of the sources that say so, at least one. */
export const sourcesSchema = z
  .array(idSchema)
  .min(1, 'Expected at least one source id.')
  .describe('Ids of the sources that say so (file names in content/sources), at least one.');
