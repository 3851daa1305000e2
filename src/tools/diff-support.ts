import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { describeDiff } from '../domain/export/diff/describe-diff.ts';
import { schemaVersion } from '../schema/published/parts.ts';
import { comparableSupportSchema, type ComparableSupport } from '../schema/published/support.ts';

/** `npm run diff`: says in words what two states of support.json differ in. */
const usage = 'npm run diff -- <old support.json> <new support.json>';
const expected = `Expected the /data/support.json of a build, version ${schemaVersion}.`;

/** A sentence for the person at the keyboard. */
class DiffError extends Error {}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new DiffError(`${file} is not JSON: ${error.message}. ${expected}`);
    throw new DiffError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}). ${expected}`);
  }
}

function readSupport(file: string): ComparableSupport {
  const { success, data, error } = comparableSupportSchema.safeParse(readJson(file));
  if (success) return data;
  const [issue] = error.issues;
  const place = z.core.toDotPath(issue?.path ?? []) || 'the root';
  throw new DiffError(`${file}: at ${place}: ${issue?.message}. ${expected}`);
}

try {
  const [before, after, ...more] = process.argv.slice(2);
  if (before === undefined || after === undefined || more.length > 0) throw new DiffError(`Expected ${usage}`);
  process.stdout.write(describeDiff(readSupport(before), readSupport(after)));
} catch (error) {
  if (!(error instanceof DiffError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
