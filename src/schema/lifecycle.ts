import { z } from 'zod';
import { datedFields } from './date.ts';
import { idSchema, listOf, nameSchema, reportedSchema, sourcesSchema, textSchema } from './text.ts';

/** `active`: no notice of an end was found. `retiring`: a part has ended or an end is announced. `retired`: it has ended. */
export const lifecycleStates = ['active', 'retiring', 'retired', 'unknown'] as const;

/** What kind of event: `ended` events say that something is gone (retired, out of support, withdrawn from stores). */
export const lifecycleEventKinds = ['announced', 'changed', 'deprecated', 'ended'] as const;

export const lifecycleEventSchema = z.strictObject({
  ...datedFields,
  kind: z.enum(lifecycleEventKinds).describe('announced, changed, deprecated or ended (gone, or without support).'),
  event: textSchema.describe('What happened, in a few words, such as "Removed from app stores".'),
  platforms: listOf(idSchema)
    .min(1, 'Expected at least one id.')
    .optional()
    .describe('Ids of the platforms it concerns. Left out: all of them.'),
  sources: sourcesSchema,
  reported: reportedSchema,
});

export const successorSchema = z.strictObject({
  id: idSchema.optional().describe('Id of the successor, where it is an entry of the same folder.'),
  name: nameSchema.describe('What takes its place, as the source names it.'),
  sources: sourcesSchema,
  reported: reportedSchema,
});

export const lifecycleSchema = z.strictObject({
  state: z.enum(lifecycleStates).describe('active (no notice of an end was found), retiring, retired or unknown.'),
  note: textSchema.optional().describe('A sentence on the state, where one is needed.'),
  events: listOf(lifecycleEventSchema).default([]).describe('Dated events, oldest first.'),
  successors: listOf(successorSchema).default([]).describe('What takes its place, as far as a source says so.'),
});
