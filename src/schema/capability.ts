import { z } from 'zod';
import { idSchema, textSchema } from './text.ts';

/** Front matter of content/capabilities/<id>.mdx: what is asked of a client. The text says what it is. */
export const capabilitySchema = z.strictObject({
  name: textSchema.describe('The name in sentence case, such as "Certificate-based authentication".'),
  abbreviation: textSchema.describe('The usual abbreviation, such as CBA.'),
  order: z.int().min(1).describe('Place among the capabilities, from 1; the first is the subject of the site.'),
  table: idSchema.describe('Id of the source that is the capability\'s support table.'),
  summary: textSchema.describe('What it is, in one sentence of our own.'),
});
export type CapabilityData = z.output<typeof capabilitySchema>;
