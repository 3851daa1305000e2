import { z } from 'zod';
import { dateSchema, revisionIdSchema } from './date.ts';
import { lifecycleSchema } from './lifecycle.ts';
import { completeSupportSchema, supportSchema } from './statement.ts';
import {
  aliasSchema,
  identifierTextSchema,
  idSchema,
  listOf,
  nameSchema,
  orderSchema,
  reportedSchema,
  searchedAsSchema,
  sourcesSchema,
  textSchema,
  unconfirmedSchema,
  urlSchema,
} from './text.ts';

export const categories = [
  'communication',
  'productivity',
  'collaboration',
  'browser',
  'automation',
  'analytics',
  'administration',
  'device-management',
  'security',
  'assistant',
  'unknown',
] as const;

/** Each kind of identifier, by who gives it. */
export const identifierKinds = [
  'android-package',
  'ios-bundle',
  'app-store-id',
  'macos-bundle',
  'windows-executable',
  'appx-package',
  'appx-family',
  'microsoft-store-id',
  'winget',
  'office-product-id',
  'entra-application-id',
] as const;

/** Where a name stands that is neither printed in a table nor today's or a former one. */
export const otherNameKinds = ['translation', 'store', 'inventory', 'sign-in-log'] as const;

/** What is said of a name or an identifier that stands for one edition alone. */
const editionSchema = idSchema
  .optional()
  .describe('Id of the platform, where it stands for the edition there alone. Left out: for the client as a whole.');

export const identifierSchema = z.strictObject({
  kind: z
    .enum(identifierKinds)
    .describe(
      'android-package, ios-bundle, app-store-id, macos-bundle, windows-executable, appx-package, appx-family, microsoft-store-id, winget, office-product-id or entra-application-id.',
    ),
  id: identifierTextSchema.describe('The identifier as written by its platform, such as com.microsoft.office.outlook.'),
  note: textSchema.optional().describe('What the identifier stands for, where a client has several of one kind.'),
  platform: editionSchema,
  sources: sourcesSchema,
  reported: reportedSchema,
});

export const formerNameSchema = z.strictObject({
  name: nameSchema.describe('The name the client had.'),
  until: dateSchema
    .optional()
    .describe('When the name ended, as exact as the source gives it. Left out where no source says when.'),
  note: textSchema.optional().describe('What is known of the change of name.'),
  sources: sourcesSchema,
  reported: reportedSchema,
});

export const otherNameSchema = z.strictObject({
  name: nameSchema.describe('The name as it stands there.'),
  kind: z.enum(otherNameKinds).describe('Where it stands: translation, store, inventory or sign-in-log.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Expected a language such as "fr" or "pt-BR".')
    .optional()
    .describe('The language of the name, such as fr or pt-BR, where it is not English.'),
  platform: editionSchema,
  sources: sourcesSchema,
  reported: reportedSchema,
});

/** A name as the support tables print it. A bare name in a file means: since the first revision of every table. */
export const printedNameSchema = z.strictObject({
  name: nameSchema.describe('The name in the spelling of the table.'),
  since: revisionIdSchema
    .optional()
    .describe(
      'Id of a revision: each table prints the name from its first revision of that id or later. Left out: from the beginning.',
    ),
  source: idSchema.optional().describe('Id of the one table that is meant. Left out: every table.'),
});

export const linkSchema = z.strictObject({
  title: nameSchema.describe('What the link leads to, such as "App Store".'),
  url: urlSchema.describe('The address, https.'),
  sources: sourcesSchema,
});

/** content/clients/<id>.yaml: an app that signs in. */
export const clientSchema = z.strictObject({
  name: nameSchema.describe("Today's name, as a source gives it; the printed name where no source confirms another."),
  category: z.enum(categories).describe('The one group the client is listed under.'),
  summary: textSchema.describe('What the app is, in one sentence of our own.'),
  order: orderSchema
    .optional()
    .describe(
      'Place among those that people ask for first, from 1: in its category it stands before those without one.',
    ),
  printedNames: listOf(printedNameSchema)
    .default([])
    .describe("The names the support tables print in the client's row, newest first, in every spelling."),
  aliases: listOf(aliasSchema)
    .default([])
    .describe('Other words people use for it: abbreviations, spellings, file endings. Lower case.'),
  searchedAs: searchedAsSchema,
  formerNames: listOf(formerNameSchema).default([]).describe('Names it had, newest first.'),
  otherNames: listOf(otherNameSchema)
    .default([])
    .describe('Names under which stores, inventories and sign-in logs list it, and translated ones.'),
  identifiers: listOf(identifierSchema)
    .default([])
    .describe('Package names, bundle ids, executables and ids in stores and logs.'),
  lifecycle: lifecycleSchema.describe('Whether the client still exists, and what happened to it.'),
  links: listOf(linkSchema).default([]).describe('Pages about the client that a source gives.'),
  unconfirmed: unconfirmedSchema,
  support: supportSchema
    .default({})
    .describe('What the sources say: capability id → platform id → statements, newest first.'),
});

/** An entry of the collection: a file of a client, each statement with its revision and source written out. */
export const clientEntrySchema = clientSchema.extend({ support: completeSupportSchema });
