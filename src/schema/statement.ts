import { z } from 'zod';
import { revisionIdSchema } from './date.ts';
import { idSchema, listOf } from './text.ts';

/** What a source can say of a cell. "unknown" is derived where no source says anything, and cannot be typed. */
export const statuses = ['supported', 'partial', 'planned', 'unsupported', 'not-applicable', 'unlisted'] as const;

export const statusSchema = z.enum(statuses);

/** What one source says of one client on one platform for one capability, from one of its revisions on. */
export const statementSchema = z.strictObject({
  status: statusSchema.describe(
    'supported, partial (a note that names the client is required), planned, unsupported, not-applicable or unlisted.',
  ),
  since: revisionIdSchema
    .optional()
    .describe(
      "Id of the revision of the source from which on it says so. Left out: the first revision of the capability's table.",
    ),
  source: idSchema.optional().describe("Id of the source. Left out: the capability's table."),
});

/** A statement with its revision and source written out, whatever was left out in the file. */
export const completeStatementSchema = statementSchema.required();

/** Capability id → platform id → statements, newest first. A bare status is expanded to one statement before this is checked. */
export const supportSchema = z.record(
  idSchema,
  z.record(idSchema, listOf(statementSchema).min(1, 'Expected at least one statement.')),
);

/** The same with every statement written out. */
export const completeSupportSchema = z.record(idSchema, z.record(idSchema, z.array(completeStatementSchema)));
