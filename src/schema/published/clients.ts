import { z } from 'zod';
import { clientEntrySchema, identifierSchema } from '../client.ts';
import { dateSchema, revisionIdSchema } from '../date.ts';
import { lifecycleStates } from '../lifecycle.ts';
import { idSchema, nameSchema } from '../text.ts';
import { entryFields, evidenceSchema, fileFields, verdictStatusSchema } from './parts.ts';

const verdictSchema = z.strictObject({
  status: verdictStatusSchema.describe('What the site answers.'),
  evidence: evidenceSchema.describe('How far to trust it.'),
  source: idSchema.nullable().describe('Id of the source that is followed.'),
  since: revisionIdSchema.nullable().describe('Id of the revision of the source from which on it says so.'),
  ended: dateSchema.nullable().describe('When the client ended on the platform.'),
});

const verdictsSchema = z
  .record(idSchema, z.record(idSchema, verdictSchema))
  .describe('Capability id → platform id → verdict, for every cell.');

const { name, category, summary, aliases } = clientEntrySchema.shape;

const clientSummarySchema = z.strictObject({
  id: entryFields.id,
  name,
  category,
  summary,
  printedNames: z.array(nameSchema).describe('The names the support tables print.'),
  aliases,
  formerNames: z.array(nameSchema).describe('Names it had.'),
  otherNames: z.array(nameSchema).describe('Names in stores, inventories, sign-in logs and other languages.'),
  identifiers: z.array(identifierSchema.pick({ kind: true, id: true })).describe('Package names, bundle ids and such.'),
  lifecycle: z.enum(lifecycleStates).describe('active, retiring, retired or unknown.'),
  verdicts: verdictsSchema,
  address: entryFields.address,
});

/** /data/clients.json */
export const clientsFileSchema = z.strictObject({
  ...fileFields,
  clients: z.array(clientSummarySchema).describe('Every client, by name.'),
});

/** /data/clients/<id>.json: the content file of one client, written out. */
export const clientFileSchema = z.strictObject({
  ...fileFields,
  ...entryFields,
  ...clientEntrySchema.shape,
  support: clientEntrySchema.shape.support.describe('Capability id → platform id → statements, newest first.'),
  verdicts: verdictsSchema,
});
