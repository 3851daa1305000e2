import { z } from 'zod';
import { datedFields, revisionIdSchema } from '../date.ts';
import { statusSchema } from '../statement.ts';
import { idSchema, nameSchema, textSchema } from '../text.ts';
import { addressSchema, cellFields, clientNameSchema, fileFields } from './parts.ts';

/** Which way a table changed. */
export const publishedDirections = [
  'gained',
  'announced',
  'withdrawn',
  'lost',
  'listed',
  'unlisted',
  'renamed',
] as const;

const changeSchema = z.strictObject({
  capability: cellFields.capability,
  revision: revisionIdSchema.describe('Id of the revision that changed it.'),
  revisionBefore: revisionIdSchema.describe('Id of the revision before.'),
  client: cellFields.client,
  clientName: clientNameSchema,
  platform: cellFields.platform.nullable().describe('Id of the platform. null: the row is renamed.'),
  direction: z.enum(publishedDirections).describe('Which way it changed.'),
  before: textSchema.describe('The status before; where the row is renamed, its name.'),
  after: textSchema.describe('The status after; where the row is renamed, its name.'),
  address: addressSchema,
});

/** /data/changes.json */
export const changesFileSchema = z.strictObject({
  ...fileFields,
  changes: z.array(changeSchema).describe('Every change of every table, newest first.'),
});

const revisionSchema = z.strictObject({
  capability: cellFields.capability,
  table: idSchema.describe('Id of the source that is the table.'),
  id: revisionIdSchema.describe('Id of the revision.'),
  ...datedFields,
  clients: z.int().min(0).describe('How many clients it lists.'),
  statuses: z.partialRecord(statusSchema, z.int().min(1)).describe('How many cells have each status.'),
  address: addressSchema,
  data: z.strictObject({ address: addressSchema }).describe('The table as it was then.'),
});

/** /data/revisions.json */
export const revisionsFileSchema = z.strictObject({
  ...fileFields,
  revisions: z.array(revisionSchema).describe('Every revision of every table, the newest of each first.'),
});

/** /data/revisions/<capability>/<revision>.json: what a table said at one of its revisions. */
export const revisionFileSchema = z.strictObject({
  ...fileFields,
  capability: cellFields.capability,
  revision: revisionIdSchema.describe('Id of the revision.'),
  rows: z
    .array(
      z.strictObject({
        client: cellFields.client,
        name: nameSchema.describe('The name as printed.'),
        cells: z.record(idSchema, statusSchema).describe('Platform id → status.'),
      }),
    )
    .describe('The clients that it listed.'),
});
