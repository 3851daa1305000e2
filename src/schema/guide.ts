import { z } from 'zod';
import { nameSchema, orderSchema, textSchema } from './text.ts';

/** Front matter of content/guides/<id>.mdx. */
export const guideSchema = z.strictObject({
  title: nameSchema.describe('The title, in sentence case.'),
  summary: textSchema.describe('What the guide answers, in one sentence.'),
  order: orderSchema.describe('Place among the guides, from 1.'),
});
