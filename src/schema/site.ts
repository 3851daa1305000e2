import { z } from 'zod';
import { daySchema } from './date.ts';
import { aliasSchema, listOf, nameSchema, orderSchema, textSchema, urlSchema } from './text.ts';

/** One version of the form of the published data. */
const formatVersionSchema = z.strictObject({
  version: orderSchema.describe('Its number, as schemaVersion says it in each file.'),
  changes: listOf(textSchema)
    .min(1, 'Expected at least one change.')
    .describe('What it changed, a sentence each; keys that were added later stand at the end.'),
});

/** content/site.yaml: what is said once for the whole site. */
export const siteSchema = z.strictObject({
  title: nameSchema.describe('The name of the site.'),
  reviewed: daySchema.describe(
    'The day the facts were last reviewed. The only clock of the site: no build reads the time.',
  ),
  repository: z
    .union([urlSchema, z.literal('')], 'Expected an https address, or "" where there is none.')
    .refine((address) => !address.endsWith('/'), 'Expected no slash at the end.')
    .describe(
      "Address of the site's own repository, such as https://github.com/owner/name. Empty: no edit or source link is shown.",
    ),
  search: z
    .strictObject({
      fillers: listOf(aliasSchema, 1_000)
        .default([])
        .describe(
          'Words of a question that do not say what is asked for. Where one is part of a name, the name counts.',
        ),
      ordinaryWords: listOf(aliasSchema, 1_000)
        .default([])
        .describe(
          'Ordinary words that are near to a name and mean something else: no typing error makes a name of them.',
        ),
      littleWords: listOf(aliasSchema, 1_000)
        .default([])
        .describe('Words that stand everywhere in the prose: the text search does not look for them.'),
      sameWords: listOf(
        z.strictObject({
          word: aliasSchema.describe('What people write, as one word.'),
          prose: aliasSchema.describe('The words of the prose that are looked for instead.'),
        }),
      )
        .default([])
        .describe('What people write otherwise than the prose does.'),
      commonNames: listOf(aliasSchema)
        .default([])
        .describe('Names that are common words, too: beside another name they do not count.'),
      connectors: listOf(aliasSchema)
        .default([])
        .describe(
          'Words that join names, such as "and": a name that is a common word counts where one joins it to another name.',
        ),
    })
    .prefault({})
    .describe('How questions are read, beside the names of the entries.'),
  inventory: z
    .strictObject({
      makers: listOf(aliasSchema)
        .default([])
        .describe('Who makes the clients: what another publisher or another package names is none of them.'),
      stores: listOf(aliasSchema)
        .default([])
        .describe('Who signs or sells apps of any maker: as a publisher it says nothing.'),
      families: listOf(aliasSchema)
        .default([])
        .describe('Words before the name of a client that add nothing, such as "office" in "Microsoft Office Excel".'),
      editions: listOf(aliasSchema)
        .default([])
        .describe('Words after a name that say how it is bought, such as "professional".'),
      commonNames: listOf(aliasSchema)
        .default([])
        .describe(
          'Names that are common words, too: with a version and without the maker they may be of anybody, and are offered only.',
        ),
      forms: listOf(aliasSchema)
        .default([])
        .describe('Words after a name that say what it runs on, such as "mobile" or "web app".'),
      parts: listOf(aliasSchema, 1_000)
        .default([])
        .describe('Words that make a part, an add-in, an update or a runtime of any name they stand in.'),
      doubts: listOf(aliasSchema)
        .default([])
        .describe('Words with which a name need not be the client, such as "viewer": the client is offered.'),
      languages: listOf(aliasSchema, 1_000)
        .default([])
        .describe('Languages, as installations name theirs at the end: "english", "français".'),
    })
    .prefault({})
    .describe('How the names of an inventory are read, beside the names of the entries.'),
  dataFormat: listOf(formatVersionSchema)
    .default([])
    .describe('What became of the form of the published data, the newest version first.'),
});
