import type { ZodType } from 'zod';
import type { CollectionName } from './collections.ts';
import { statusSchema } from './statement.ts';
import { idSchema, nameSchema } from './text.ts';

/** A short form that a file may use; the schemas know what it stands for. */
export interface Shorthand {
  /** Where it may stand. `*` is any key, `[]` any item of a list. */
  path: readonly string[];
  /** What may be written there. */
  short: ZodType;
  /** What it stands for. */
  expand: (written: string) => unknown;
}

/** A bare id in a scope is a list of one. */
const inScopes = ['client', 'platform', 'capability'].map((part): Shorthand => ({
  path: ['scope', part],
  short: idSchema,
  expand: (id) => [id],
}));

/** The short forms of each collection that has some. */
export const shorthands: Partial<Record<CollectionName, readonly Shorthand[]>> = {
  clients: [
    // A bare status is one statement: so since the first revision of the capability's table.
    { path: ['support', '*', '*'], short: statusSchema, expand: (status) => [{ status }] },
    // A bare printed name was printed from the beginning.
    { path: ['printedNames', '[]'], short: nameSchema, expand: (name) => ({ name }) },
  ],
  notes: inScopes,
  disputes: inScopes,
};
