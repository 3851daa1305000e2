import { z } from 'zod';
import { idSchema, reportedSchema, sourcesSchema, textSchema } from './text.ts';

export const noteKinds = ['limit', 'requirement', 'condition', 'history'] as const;

const idsSchema = z.array(idSchema).min(1, 'Expected at least one id.').optional();

/** Front matter of content/notes/<id>.mdx: a caveat, worded once. A scope part that is left out covers everything; a bare id is a list of one. */
export const noteSchema = z.strictObject({
  title: textSchema.describe('The caveat in a few words.'),
  kind: z.enum(noteKinds).describe('limit, requirement, condition or history.'),
  scope: z
    .strictObject({
      client: idsSchema.describe('Ids of the clients it concerns. Left out: every client.'),
      platform: idsSchema.describe('Ids of the platforms it concerns. Left out: every platform.'),
      capability: idsSchema.describe('Ids of the capabilities it concerns. Left out: every capability.'),
    })
    .describe('The cells the note belongs to.'),
  sources: sourcesSchema,
  reported: reportedSchema,
});
export type NoteData = z.output<typeof noteSchema>;
