import { z } from 'zod';
import { daySchema } from '../date.ts';
import { statuses } from '../statement.ts';
import { idSchema, nameSchema } from '../text.ts';

/** The version of the form of the published data. Within one, keys are only added; `dataFormat` in content/site.yaml tells each. */
export const schemaVersion = 1;

/** What every published file says of itself. */
export const fileFields = {
  schemaVersion: z.literal(schemaVersion).describe('Version of the form of the data. Within one, keys are only added.'),
  reviewed: daySchema.describe('The day the facts were last reviewed.'),
};

/** How far to trust a verdict. */
export const evidences = ['confirmed', 'table-only', 'disputed', 'none'] as const;

export const verdictStatusSchema = z.enum([...statuses, 'unknown']);
export const evidenceSchema = z.enum(evidences);

/** An address of the site: from the root of its host, or in full where the site knows its own. */
export const addressSchema = z
  .string()
  .regex(/^(https?:\/\/[^/\s]+)?\/\S*$/)
  .meta({ format: 'uri-reference' })
  .describe('Where it is told: a page of this site, from the root of its host, or in full.');

/** Which cell something is about. */
export const cellFields = {
  capability: idSchema.describe('Id of the capability.'),
  client: idSchema.describe('Id of the client.'),
  platform: idSchema.describe('Id of the platform.'),
};

/** What a published entry has beside the fields of its content file. */
export const entryFields = { id: idSchema.describe('Id of the entry.'), address: addressSchema };

export const clientNameSchema = nameSchema.describe("Today's name of the client.");
