import { z } from 'zod';
import { datedFields, datedSchema, revisionIdSchema } from './date.ts';
import { listOf, nameSchema, textSchema, urlSchema } from './text.ts';

export const sourceKinds = [
  'support-table',
  'documentation',
  'announcement',
  'store-listing',
  'code',
  'community',
  'press',
] as const;

/** One dated state of a source. Its id is the date, with -1, -2 where a date has several. */
export const revisionSchema = z
  .strictObject({
    id: revisionIdSchema.describe('The date, with -1, -2 where a date has several.'),
    ...datedFields,
    repository: z
      .string()
      .max(140, { error: 'Expected at most 140 characters.', abort: true })
      .regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'Expected a GitHub repository as owner/name.')
      .optional()
      .describe('The GitHub repository that holds the text, as owner/name.'),
    commit: z
      .string('Expected a commit hash: put digits alone in quotes.')
      .regex(/^[0-9a-f]{7,40}$/, 'Expected a commit hash of 7 to 40 hexadecimal digits.')
      .optional()
      .describe('The commit that holds the text, 7 to 40 hexadecimal digits.'),
    path: textSchema.optional().describe('The path of the file in the repository.'),
    note: textSchema
      .optional()
      .describe('What is known about this revision: its place in the order, what changed, how it was read.'),
  })
  .refine(({ commit, repository }) => commit === undefined || repository !== undefined, {
    error: 'Expected the repository that holds the commit, too.',
    path: ['commit'],
  })
  .refine(({ path, repository }) => path === undefined || repository !== undefined, {
    error: 'Expected the repository that holds the file, too.',
    path: ['path'],
  })
  .meta({ dependentRequired: { commit: ['repository'], path: ['repository'] } });

/** content/sources/<id>.yaml: a document that makes claims. */
export const sourceSchema = z.strictObject({
  title: nameSchema.describe('The title of the document.'),
  shortTitle: textSchema
    .max(60, 'Expected at most 60 characters.')
    .describe('The title in citations, in a few words, such as "Entra: CBA on iOS".'),
  publisher: nameSchema.describe('Who published it.'),
  kind: z
    .enum(sourceKinds)
    .describe('support-table, documentation, announcement, store-listing, code, community or press.'),
  url: urlSchema.optional().describe('Its address. Left out where none is known.'),
  retired: datedSchema.optional().describe('When the document was withdrawn. A live source outranks a retired one.'),
  note: textSchema.optional().describe('How it was read, and what to hold against it.'),
  revisions: listOf(revisionSchema, 1_000)
    .default([])
    .describe('Its dated states, newest first. Empty where no date is known.'),
});
