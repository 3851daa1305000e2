import { z } from 'zod';
import {
  aliasSchema,
  identifierTextSchema,
  idSchema,
  listOf,
  nameSchema,
  placeSchema,
  reportedSchema,
  sourcesSchema,
  textSchema,
} from './text.ts';
import { controlSchema, statuses } from './statement.ts';

/** What a word that people type can be, where it is none of the clients, platforms and capabilities; in the order in which the page tells them. */
export const termKinds = ['suite', 'topic', 'browser', 'service', 'listed-app', 'look-alike', 'status'] as const;

/** Sections of a platform's page that answer for that platform. */
export const platformSections = ['requirements', 'browsers'] as const;

const idsSchema = listOf(idSchema).min(1, 'Expected at least one id.');

/** What inventories list that is to be read otherwise than a search reads it. */
const readingSchema = z
  .strictObject({
    names: listOf(aliasSchema)
      .default([])
      .describe('Names in inventories. Lower case. They count before the names of clients.'),
    identifiers: listOf(identifierTextSchema)
      .default([])
      .describe('Package names, executables and other identifiers of it, as inventories list them.'),
    platform: idsSchema.optional().describe('Ids of the platforms on which that is meant. Left out: on all.'),
    mayBe: idsSchema
      .optional()
      .describe(
        'Ids of the clients that it may be: they are offered, and a person decides. Left out: it is what the term is.',
      ),
    means: textSchema.optional().describe('What it is, in a sentence, where the term says something else.'),
    sources: sourcesSchema.optional().describe('Ids of the sources in which its names and identifiers were read.'),
    reported: reportedSchema,
  })
  .refine(({ identifiers, sources }) => identifiers.length === 0 || sources !== undefined, {
    error: 'Expected the sources of the identifiers.',
    path: ['sources'],
  });

/** content/terms/<id>.yaml: words that people type and that are no client, platform or capability by themselves. */
export const termSchema = z
  .strictObject({
    kind: z
      .enum(termKinds)
      .describe(
        'suite (several clients), topic (a passage answers), browser, service (no client by itself), listed-app (named by Microsoft, in no table), look-alike (holds the word of a client) or status.',
      ),
    name: nameSchema.describe('What it is called.'),
    names: listOf(nameSchema)
      .default([])
      .describe('Other words people type for it, in any language. Capitals do not count.'),
    bareNames: listOf(nameSchema)
      .default([])
      .describe('Words of a client that mean this instead where a platform of `platform` is named beside them.'),
    means: textSchema.optional().describe('What it is, in a sentence. Left out where `status` says it.'),
    client: idsSchema
      .optional()
      .describe('Ids of clients: the members of a suite, or those that come nearest. Left out: none.'),
    platform: idsSchema.optional().describe('Ids of the platforms on which `bareNames` mean it.'),
    capability: idSchema.optional().describe('Id of the capability that is meant where the query names none.'),
    control: controlSchema.optional().describe('The control of conditional access that is meant.'),
    passage: placeSchema.optional().describe('Where it is told: a page of this site or a section of one.'),
    platformSection: z
      .enum(platformSections)
      .optional()
      .describe(
        "The section of a platform's page that tells it, where the query names a platform: requirements or browsers.",
      ),
    status: z
      .enum([...statuses, 'unknown'])
      .optional()
      .describe('The status that it means.'),
    inventory: listOf(readingSchema)
      .default([])
      .describe('What is to be known of it beside its names where somebody gives an inventory of apps.'),
    sources: sourcesSchema.optional(),
  })
  .refine(({ kind, client = [] }) => kind !== 'suite' || client.length > 1, {
    error: 'Expected the clients of the suite, two at least.',
    path: ['client'],
  })
  .refine(({ means, status }) => means !== undefined || status !== undefined, {
    error: 'Expected what it means, or the status that says it.',
    path: ['means'],
  })
  .refine(({ kind, passage }) => kind !== 'topic' || passage !== undefined, {
    error: 'Expected where it is told, such as /guides/requirements-and-limits/#revocation.',
    path: ['passage'],
  })
  .refine(({ bareNames, platform }) => bareNames.length === 0 || platform !== undefined, {
    error: 'Expected the platforms beside which the bare names mean it.',
    path: ['platform'],
  });
