import { z } from 'zod';
import { dateSchema, revisionIdSchema } from '../date.ts';
import { lifecycleStates } from '../lifecycle.ts';
import { controlSchema } from '../statement.ts';
import { idSchema, nameSchema, textSchema } from '../text.ts';
import {
  addressSchema,
  cellFields,
  clientNameSchema,
  evidenceSchema,
  fileFields,
  verdictStatusSchema,
} from './parts.ts';

/** One cell of support.json, and one row of support.csv and support.xlsx, whose columns are its keys. */
export const supportCellSchema = z.strictObject({
  capability: cellFields.capability,
  client: cellFields.client,
  clientName: clientNameSchema,
  platform: cellFields.platform,
  status: verdictStatusSchema.describe('The verdict. unknown: no source says anything.'),
  evidence: evidenceSchema.describe('How far to trust it: confirmed, table-only, disputed or none.'),
  source: idSchema.nullable().describe('Id of the source that is followed. null: no source says anything.'),
  since: revisionIdSchema.nullable().describe('Id of the revision of the source from which on it says so.'),
  lifecycle: z.enum(lifecycleStates).describe('State of the client: active, retiring, retired or unknown.'),
  ended: dateSchema.nullable().describe('When the client ended on the platform. null: no end is known.'),
  address: addressSchema,
  capabilityName: nameSchema.describe('Name of the capability.'),
  platformName: nameSchema.describe('Name of the platform.'),
  sourceTitle: textSchema.nullable().describe('Short title of the source that is followed.'),
  control: controlSchema.nullable().describe('The control of conditional access of which the source speaks.'),
  detail: textSchema.nullable().describe('What the source limits its word to.'),
  asOf: dateSchema.nullable().describe('Date of the newest known revision of the source: until then it said so.'),
  notes: z.array(idSchema).describe('Ids of the notes on the cell. In CSV and XLSX they are parted by spaces.'),
});

/** /data/support.json */
export const supportFileSchema = z.strictObject({
  ...fileFields,
  cells: z.array(supportCellSchema).describe('Every client on every platform for every capability.'),
});

export type SupportCell = z.output<typeof supportCellSchema>;
export type SupportFile = z.output<typeof supportFileSchema>;

/** What two states of support.json are compared by. Keys that a version got later may be missing in the older one. */
export const comparableSupportSchema = z.object({
  ...fileFields,
  cells: z.array(
    z.object(
      supportCellSchema.pick({
        capability: true,
        capabilityName: true,
        client: true,
        clientName: true,
        platform: true,
        platformName: true,
        status: true,
        evidence: true,
        source: true,
        sourceTitle: true,
        since: true,
        control: true,
        detail: true,
        lifecycle: true,
        ended: true,
        notes: true,
      }).shape,
    ),
  ),
});

export type ComparableSupport = z.output<typeof comparableSupportSchema>;
