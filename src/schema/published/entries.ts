import { z } from 'zod';
import { capabilitySchema, stepSchema } from '../capability.ts';
import { errorSchema } from '../error.ts';
import { noteSchema } from '../note.ts';
import { platformSchema } from '../platform.ts';
import { powershellModuleSchema } from '../powershell-module.ts';
import { sourceSchema } from '../source.ts';
import { termSchema } from '../term.ts';
import { nameSchema } from '../text.ts';
import { addressSchema, entryFields, fileFields } from './parts.ts';

// Entries as their content files have them, without what only the search needs.

const listFile = <Name extends string, Entry extends z.ZodType>(name: Name, entry: Entry, what: string) =>
  z.strictObject({ ...fileFields, ...({ [name]: z.array(entry).describe(what) } as Record<Name, z.ZodArray<Entry>>) });

const placeSchema = z.strictObject({ address: addressSchema });

const publishedStepSchema = stepSchema.extend({
  more: z
    .strictObject({ title: nameSchema.describe('The heading there.'), address: addressSchema })
    .optional()
    .describe('Where it is told in full.'),
});

const publishedTermSchema = z.strictObject({
  ...termSchema.shape,
  ...entryFields,
  passage: placeSchema.optional().describe('The page or section that answers.'),
});

export const platformsFileSchema = listFile(
  'platforms',
  platformSchema.omit({ searchedAs: true }).extend(entryFields),
  'Every platform, in its order.',
);
export const capabilitiesFileSchema = listFile(
  'capabilities',
  capabilitySchema.omit({ searchedAs: true }).extend({
    ...entryFields,
    enforcing: z.array(publishedStepSchema).describe('What to do before it is enforced, in its order.'),
  }),
  'Every capability, in its order.',
);
export const modulesFileSchema = listFile(
  'modules',
  powershellModuleSchema.extend(entryFields),
  'Every PowerShell module, in its order.',
);
export const notesFileSchema = listFile('notes', noteSchema.extend(entryFields), 'Every note, by id.');
export const termsFileSchema = listFile('terms', publishedTermSchema, 'Every word that people use, by id.');
export const errorsFileSchema = listFile('errors', errorSchema.extend(entryFields), 'Every error, by its number.');
export const sourcesFileSchema = listFile(
  'sources',
  sourceSchema.extend(entryFields),
  'Every source with its revisions, by id.',
);
