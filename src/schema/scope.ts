import { z } from 'zod';
import { idSchema, listOf } from './text.ts';

const idsSchema = listOf(idSchema, 1_000).min(1, 'Expected at least one id.').optional();

/** The cells that something belongs to. A part that is left out covers everything; a bare id is a list of one. */
export const scopeSchema = z.strictObject({
  client: idsSchema.describe('Ids of the clients it concerns. Left out: every client.'),
  platform: idsSchema.describe('Ids of the platforms it concerns. Left out: every platform.'),
  capability: idsSchema.describe('Ids of the capabilities it concerns. Left out: every capability.'),
});
export type Scope = z.output<typeof scopeSchema>;
