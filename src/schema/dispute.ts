import { z } from 'zod';
import { scopeSchema } from './scope.ts';
import { statusSchema } from './statement.ts';
import { listOf, nameSchema, reportedSchema, sourcesSchema, textSchema } from './text.ts';

/** What one side says, and who says it. */
export const sideSchema = z.strictObject({
  says: textSchema.describe('What this side says, in our own words, without a full stop.'),
  sources: sourcesSchema
    .optional()
    .describe(
      'Ids of the sources that say so. Left out only where no document can say it, such as that a product is gone.',
    ),
  reported: reportedSchema,
});

/** content/disputes/<id>.yaml: documents that contradict each other. Cells whose statements differ need no file: they are found. */
export const disputeSchema = z.strictObject({
  title: nameSchema.describe('What they disagree about, in a few words.'),
  scope: scopeSchema
    .optional()
    .describe(
      'The clients, platforms and capabilities it is about; the page of each that is named leads to the dispute. Left out: none of them.',
    ),
  status: listOf(statusSchema)
    .min(1, 'Expected at least one status.')
    .optional()
    .describe('A cell in scope whose verdict has one of these statuses is in dispute. Left out: no cell is.'),
  sides: listOf(sideSchema)
    .min(2, 'Expected at least two sides.')
    .refine((sides) => sides.some(({ sources }) => sources), 'Expected at least one side with sources.')
    .describe('What each side says; the one with the older or weaker word first.'),
  reading: textSchema.describe(
    'Which side the site follows and why, in a sentence or two. It says so where the question is open.',
  ),
});
