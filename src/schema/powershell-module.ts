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

export const signInKinds = [
  'user',
  'app-only-certificate',
  'app-only-secret',
  'managed-identity',
  'access-token',
] as const;

const packageSchema = nameSchema.regex(
  /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/,
  'Expected the name of a package, such as Microsoft.Graph.',
);
const cmdletSchema = nameSchema.regex(
  /^[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+$/,
  'Expected a command as verb and noun, such as Connect-ExchangeOnline.',
);

/** Front matter of content/powershell-modules/<id>.mdx. The text shows how to connect. */
export const powershellModuleSchema = z.strictObject({
  name: nameSchema.describe("Today's name of the module."),
  printedName: nameSchema
    .optional()
    .describe('The name in the article of 2021. Left out where it lists no such module.'),
  order: orderSchema.describe('Place on the page, from 1.'),
  advice: textSchema.describe('What to do, in a sentence or two that begin with a verb: "Use …".'),
  summary: textSchema.describe('What the module is for, in one sentence of our own.'),
  packages: listOf(packageSchema)
    .default([])
    .describe("Its names in the PowerShell Gallery, such as ExchangeOnlineManagement; today's name first."),
  cmdlets: listOf(cmdletSchema)
    .default([])
    .describe("The commands that sign in, such as Connect-ExchangeOnline; today's first."),
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
        .describe(
          'user, app-only-certificate and app-only-secret (an application signs in, not a user), managed-identity or access-token (got elsewhere).',
        ),
      detail: textSchema.describe('Parameters, versions and limits, in one sentence.'),
      sources: sourcesSchema,
    }),
  )
    .default([])
    .describe('The ways to sign in that a source documents.'),
  sources: sourcesSchema,
  unconfirmed: unconfirmedSchema,
});
