import { z } from 'zod';
import { daySchema } from './date.ts';
import { nameSchema, urlSchema } from './text.ts';

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
});
