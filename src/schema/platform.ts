import { z } from 'zod';
import { revisionIdSchema } from './date.ts';
import { lifecycleSchema } from './lifecycle.ts';
import { statusSchema } from './statement.ts';
import { aliasSchema, idSchema, reportedSchema, sourcesSchema, textSchema } from './text.ts';

export const requirementSchema = z.strictObject({
  text: textSchema.describe('What is needed, in one sentence.'),
  sources: sourcesSchema,
  reported: reportedSchema,
});

/** What one source says of one browser on the platform. A column the source does not fill is left out. */
export const browserClaimSchema = z.strictObject({
  certificateOnDevice: statusSchema.optional().describe('Status of sign-in with a certificate on the device.'),
  smartCard: statusSchema.optional().describe('Status of sign-in with a smart card or security key.'),
  note: textSchema.optional().describe('The limit the source names, in one sentence.'),
  source: idSchema.describe('Id of the source.'),
  since: revisionIdSchema.describe('Id of the revision of the source that says so.'),
});

export const browserSchema = z.strictObject({
  name: textSchema.describe('Name of the browser, such as Edge.'),
  claims: z.array(browserClaimSchema).min(1, 'Expected at least one claim.').describe('What each source says, side by side.'),
});

/** content/platforms/<id>.yaml: what a client runs on. */
export const platformSchema = z.strictObject({
  name: textSchema.describe('Today\'s name, such as "iOS and iPadOS".'),
  shortName: textSchema.describe('The name in column heads, such as "iOS".'),
  order: z.int().min(1).describe('Place among the columns, from 1.'),
  printedNames: z.array(textSchema).default([]).describe('The column heads of the support tables that mean this platform, with single spaces. Left out where no table has such a column.'),
  aliases: z.array(aliasSchema).default([]).describe('Other words people use for it. Lower case.'),
  summary: textSchema.describe('What the platform covers, in one sentence of our own.'),
  lifecycle: lifecycleSchema.describe('Whether the platform still exists, and what happened to it.'),
  requirements: z.array(requirementSchema).default([]).describe('What certificate-based authentication needs there: system, broker, hardware.'),
  browsers: z.array(browserSchema).default([]).describe('Certificate-based authentication in browsers, which are not clients.'),
  unconfirmed: z.array(textSchema).default([]).describe('What could not be confirmed, a sentence each. Shown as unknown.'),
});
export type PlatformData = z.output<typeof platformSchema>;
