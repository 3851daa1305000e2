import { z } from 'zod';
import { revisionIdSchema } from './date.ts';
import { idSchema, listOf, textSchema } from './text.ts';

/** What a source can say of a cell. "unknown" is derived where no source says anything, and cannot be typed. */
export const statuses = ['supported', 'partial', 'planned', 'unsupported', 'not-applicable', 'unlisted'] as const;

export const statusSchema = z.enum(statuses);

/** Controls that say of an app whether a conditional access policy takes effect on it: they make the verdict. */
export const decidingControls = ['client-app-condition', 'device-policy-in-browser', 'app-based'] as const;

/** Controls that an app takes or does not take besides: they stand under the verdict, and neither make nor dispute it. */
export const furtherControls = [
  'approved-client-app',
  'app-protection-policy',
  'core-app-protection',
  'compliant-device',
  'token-protection',
  'continuous-access-evaluation',
  'claims-challenge',
  'authentication-context',
] as const;

export const controlSchema = z.enum([...decidingControls, ...furtherControls]);

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
  control: controlSchema
    .optional()
    .describe(
      `The control of conditional access of which the source speaks. ${decidingControls.join(', ')} make the verdict, the others stand under it. Required where a live document speaks of conditional access.`,
    ),
  detail: textSchema
    .optional()
    .describe('What the source limits its word to, in our own words, such as "With federation (AD FS) only."'),
});

/** A statement with its revision and source written out, whatever was left out in the file. */
export const completeStatementSchema = statementSchema.required({ since: true, source: true });

/** Capability id → platform id → statements, newest first. A bare status is expanded to one statement before this is checked. */
export const supportSchema = z.record(
  idSchema,
  z.record(idSchema, listOf(statementSchema).min(1, 'Expected at least one statement.')),
);

/** The same with every statement written out. */
export const completeSupportSchema = z.record(idSchema, z.record(idSchema, z.array(completeStatementSchema)));
