import { z } from 'zod';
import { lifecycleSchema } from './lifecycle.ts';
import { completeStatementSchema } from './statement.ts';
import {
  aliasSchema,
  idSchema,
  listOf,
  nameSchema,
  orderSchema,
  sourcesSchema,
  textSchema,
  unconfirmedSchema,
  urlSchema,
} from './text.ts';

export const signInKinds = ['user', 'app-only-certificate', 'managed-identity'] as const;

/** Front matter of content/powershell-modules/<id>.mdx. The text shows how to connect. */
export const powershellModuleSchema = z.strictObject({
  name: nameSchema.describe("Today's name of the module."),
  printedName: nameSchema
    .optional()
    .describe('The name in the article of 2021. Left out where it lists no such module.'),
  order: orderSchema.describe('Place on the page, from 1.'),
  summary: textSchema.describe('What the module is for, in one sentence of our own.'),
  aliases: listOf(aliasSchema).default([]).describe('Other words people use for it. Lower case.'),
  url: urlSchema.optional().describe('Its documentation.'),
  lifecycle: lifecycleSchema.describe('Whether the module still works; successors are ids of this folder.'),
  capabilities: listOf(
    z.strictObject({
      capability: idSchema.describe('Id of the capability.'),
      ...completeStatementSchema.omit({ control: true, detail: true }).shape,
    }),
  )
    .default([])
    .describe('What a source says of the module as a whole; the five platforms do not apply to it.'),
  signIns: listOf(
    z.strictObject({
      kind: z
        .enum(signInKinds)
        .describe('user, app-only-certificate (an application signs in, not a user) or managed-identity.'),
      detail: textSchema.describe('Parameters, versions and limits, in one sentence.'),
      sources: sourcesSchema,
    }),
  )
    .default([])
    .describe('The ways to sign in that a source documents.'),
  sources: sourcesSchema,
  unconfirmed: unconfirmedSchema,
});
