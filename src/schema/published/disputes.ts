import { z } from 'zod';
import { revisionIdSchema } from '../date.ts';
import { disputeSchema } from '../dispute.ts';
import { statusSchema } from '../statement.ts';
import { idSchema } from '../text.ts';
import { addressSchema, cellFields, entryFields, fileFields, verdictStatusSchema } from './parts.ts';

const disputedCellSchema = z.strictObject({
  ...cellFields,
  address: addressSchema,
  status: verdictStatusSchema.describe('What the site answers.'),
});

const lastWordSchema = z.strictObject({
  source: idSchema.describe('Id of the source.'),
  status: statusSchema.describe('What it says.'),
  since: revisionIdSchema.describe('Id of the revision from which on it says so.'),
});

/** /data/disputes.json */
export const disputesFileSchema = z.strictObject({
  ...fileFields,
  answers: z
    .array(
      disputedCellSchema.extend({
        follows: idSchema.describe('Id of the source that is followed.'),
        because: z.string().min(1).describe('Why that one.'),
        lastWords: z.array(lastWordSchema).min(2).describe("Every source's last word."),
      }),
    )
    .describe("Cells on which the sources' last words differ."),
  documents: z
    .array(disputeSchema.extend({ ...entryFields, cells: z.array(disputedCellSchema).describe('The cells in doubt.') }))
    .describe('Documents that contradict each other otherwise.'),
  leftOut: z
    .array(
      disputedCellSchema.extend({
        source: idSchema.describe('Id of the source that is followed.'),
        dropped: revisionIdSchema
          .nullable()
          .describe('Id of the revision that dropped the client. null: never listed.'),
      }),
    )
    .describe('Cells of which a live source speaks and the newest revision of the table does not.'),
});
