import { z } from 'zod';
import { dateSchema } from './date.ts';
import { sourcesSchema, textSchema } from './text.ts';

/** What an error is about, in the order in which the page tells it. */
export const errorKinds = ['certificate', 'revocation-list', 'certificate-authority', 'user', 'browser'] as const;

/** content/errors/<code>.yaml: a code that Microsoft Entra ID shows where a sign-in with a certificate fails. The file is named by the code, such as aadsts500171. */
export const errorSchema = z.strictObject({
  kind: z
    .enum(errorKinds)
    .describe('What the error is about: certificate, revocation-list, certificate-authority, user or browser.'),
  meaning: textSchema.describe('What the code means, in one sentence of our own.'),
  action: textSchema.describe('What to do, in the order in which to try it.'),
  cause: textSchema.describe('Why it happens.'),
  lastDocumented: dateSchema
    .optional()
    .describe('The date of the newest document that lists the code, where that is an old one: the site then says so.'),
  sources: sourcesSchema,
});
