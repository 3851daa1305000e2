import { z } from 'zod';
import { revisionIdSchema } from './date.ts';
import { lifecycleSchema } from './lifecycle.ts';
import { statusSchema } from './statement.ts';
import {
  aliasSchema,
  idSchema,
  listOf,
  nameSchema,
  orderSchema,
  reportedSchema,
  searchedAsSchema,
  sourcesSchema,
  textSchema,
  unconfirmedSchema,
} from './text.ts';

export const requirementSchema = z.strictObject({
  text: textSchema.describe('What is needed, in one sentence.'),
  first: z
    .literal(true, 'Expected true, or no such line.')
    .optional()
    .describe('True where it is to be done before anything else: the page begins with it, so it begins with a verb.'),
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
  name: nameSchema.describe('Name of the browser, such as Edge.'),
  claims: listOf(browserClaimSchema)
    .min(1, 'Expected at least one claim.')
    .describe('What each source says, side by side.'),
});

/** content/platforms/<id>.yaml: what a client runs on. */
export const platformSchema = z.strictObject({
  name: nameSchema.describe('Today\'s name, such as "iOS and iPadOS".'),
  shortName: nameSchema.describe('The name in column heads, such as "iOS".'),
  order: orderSchema.describe('Place among the columns, from 1.'),
  printedNames: listOf(nameSchema)
    .default([])
    .describe(
      'The column heads of the support tables that mean this platform, with single spaces. Left out where no table has such a column.',
    ),
  aliases: listOf(aliasSchema).default([]).describe('Other words people use for it. Lower case.'),
  searchedAs: searchedAsSchema,
  summary: textSchema.describe('What the platform covers, in one sentence of our own.'),
  lifecycle: lifecycleSchema.describe('Whether the platform still exists, and what happened to it.'),
  requirements: listOf(requirementSchema)
    .default([])
    .describe('What certificate-based authentication needs there: system, broker, hardware.'),
  browsers: listOf(browserSchema)
    .default([])
    .describe('Certificate-based authentication in browsers, which are not clients.'),
  unconfirmed: unconfirmedSchema,
});
