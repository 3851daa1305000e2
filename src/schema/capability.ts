import { z } from 'zod';
import {
  idSchema,
  listOf,
  nameSchema,
  orderSchema,
  placeSchema,
  searchedAsSchema,
  sourcesSchema,
  textSchema,
} from './text.ts';

/** What is to be done before the capability is enforced. */
export const stepSchema = z.strictObject({
  text: textSchema.describe('What to do and why, beginning with a verb.'),
  more: z
    .strictObject({
      title: nameSchema.describe('The heading there.'),
      address: placeSchema.describe('The page or section of this site, such as /guides/prove-it-yourself/.'),
    })
    .optional()
    .describe('Where it is told in full.'),
  sources: sourcesSchema,
});

/** Front matter of content/capabilities/<id>.mdx: what is asked of a client. The text says what it is. */
export const capabilitySchema = z.strictObject({
  name: nameSchema.describe('The name in sentence case, such as "Certificate-based authentication".'),
  abbreviation: nameSchema.describe('The usual abbreviation, such as CBA.'),
  searchedAs: searchedAsSchema,
  order: orderSchema.describe('Place among the capabilities, from 1; the first is the subject of the site.'),
  table: idSchema.describe("Id of the source that is the capability's support table."),
  hasControls: z
    .boolean()
    .default(false)
    .describe('Whether a live document must say of which control it speaks: true for conditional access.'),
  summary: textSchema.describe('What it is, in one sentence of our own.'),
  enforcing: listOf(stepSchema)
    .default([])
    .describe('What to do before it is enforced, in its order, beside what holds for every capability.'),
});
