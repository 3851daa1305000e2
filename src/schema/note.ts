import { z } from 'zod';
import { scopeSchema } from './scope.ts';
import { nameSchema, reportedSchema, sourcesSchema } from './text.ts';

export const noteKinds = ['limit', 'requirement', 'condition', 'history'] as const;

/** Front matter of content/notes/<id>.mdx: a caveat, worded once. */
export const noteSchema = z.strictObject({
  title: nameSchema.describe('The caveat in a few words.'),
  kind: z.enum(noteKinds).describe('limit, requirement, condition or history.'),
  scope: scopeSchema.describe('The cells the note belongs to.'),
  sources: sourcesSchema,
  reported: reportedSchema,
});
