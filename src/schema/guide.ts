import { z } from 'zod';
import { idSchema, listOf, nameSchema, orderSchema, textSchema } from './text.ts';

/** Front matter of content/guides/<id>.mdx. */
export const guideSchema = z.strictObject({
  title: nameSchema.describe('The title, in sentence case.'),
  capability: listOf(idSchema)
    .optional()
    .describe(
      'Ids of the capabilities that it is about: the text search is narrowed by them. Left out: no single one.',
    ),
  summary: textSchema.describe('What the guide answers, in one sentence.'),
  order: orderSchema.describe('Place among the guides, from 1.'),
});
