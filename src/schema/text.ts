import { z } from 'zod';
import { findUnseen } from './unseen.ts';

/** One line of plain text. It is printed as it stands: markup in it comes out as text. */
export const textSchema = z
  .string()
  .min(1, { error: 'Expected some text.', abort: true })
  .max(600, { error: 'Expected at most 600 characters. Longer prose belongs in a note or a guide.', abort: true })
  .refine((text) => findUnseen(text, ' ') === undefined, {
    error: 'Expected one line without control, zero-width or bidirectional characters, and with plain spaces.',
    abort: true,
  })
  .refine((text) => !/&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(text), {
    error: 'Expected the character itself: a reference such as &nbsp; is printed as it stands.',
    abort: true,
  })
  .refine((text) => text === text.trim(), { error: 'Expected no space at the start or the end.', abort: true })
  .refine((text) => !/(^| )\p{M}|\p{M}{4}/u.test(text), {
    error: 'Expected a letter before an accent, and at most three accents on it.',
    abort: true,
  })
  .refine((text) => text === text.normalize('NFC'), {
    error: 'Expected composed Unicode (NFC): retype the accented letters.',
    abort: true,
  });

/** A name or a title: text that fits a head. */
export const nameSchema = textSchema.max(120, 'Expected at most 120 characters.');

/** Another word people use for something, in lower case: capitals do not count in a search. */
export const aliasSchema = nameSchema.refine((alias) => alias === alias.toLowerCase(), 'Expected lower case.');

/** An identifier as its platform writes it. */
export const identifierTextSchema = z
  .string('Expected text: put a number in quotes.')
  .max(200, { error: 'Expected at most 200 characters.', abort: true })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'Expected an identifier of letters, digits, dots, hyphens and underscores.');

/** Words by which people look for an entry, too general or too odd to be printed among its names. */
export const searchedAsSchema = z
  .array(aliasSchema)
  .max(100, 'Expected at most 100 in the list.')
  .default([])
  .describe('Words people type for it that are too general or too odd to be printed among its names. Lower case.');

/** The id of an entry: its file name without the ending, in kebab-case. An id that every object of JavaScript has as a key is not one. */
export const idSchema = z
  .string()
  .max(64, { error: 'Expected an id of at most 64 characters.', abort: true })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Expected an id: lower-case letters, digits and single hyphens, such as "power-bi".',
    abort: true,
  })
  .refine((id) => !(id in Object.prototype), 'Expected another id: this word is taken by JavaScript.');

/** An address in full: https, a host name in lower case, no user and no password. */
const address = /^https:\/\/([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](:\d{1,5})?([/?#][!-[\]-~]*)?$/;

/** An absolute https address, as it is written and not only as a browser would read it. */
export const urlSchema = z
  .string()
  .max(1_000, { error: 'Expected an address of at most 1,000 characters.', abort: true })
  .regex(/^https:\/\//, { error: 'Expected an address that begins with https://.', abort: true })
  .regex(address, {
    error: 'Expected https://, a host name such as learn.microsoft.com, and a path of plain characters.',
    abort: true,
  })
  .refine(URL.canParse, 'Expected an address that a browser can open.')
  .meta({ format: 'uri' });

/** Place in an order, from 1. */
export const orderSchema = z.int().min(1, 'Expected a number from 1.').max(999, 'Expected at most 999.');

/** A list. Its limit is far above what is needed: more is a slip, and would make a page that nobody can read. */
export const listOf = <Item extends z.ZodType>(item: Item, limit = 100) =>
  z.array(item).max(limit, `Expected at most ${limit.toLocaleString('en')} in the list.`);

/** True where a secondary source (press, a blog, a community list) says it; the site then writes "reported". */
export const reportedSchema = z
  .literal(true, 'Expected true, or no such line.')
  .optional()
  .describe('True where only press, a blog or a community list says so: the site then writes "reported".');

/** Ids of the sources that say so, at least one. */
export const sourcesSchema = listOf(idSchema)
  .min(1, 'Expected at least one source id.')
  .describe('Ids of the sources that say so (file names in content/sources), at least one.');

/** What could not be confirmed: shown, but as nothing that is known. */
export const unconfirmedSchema = listOf(textSchema)
  .default([])
  .describe('What could not be confirmed, a sentence each. Shown as unknown.');

/** An address of this site, from its root: a page, or a section of one. */
export const placeSchema = z
  .string()
  .max(200, { error: 'Expected at most 200 characters.', abort: true })
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
    'Expected an address of this site, such as /guides/requirements-and-limits/#revocation.',
  );
