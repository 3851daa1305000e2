import type { core, ZodType } from 'zod';
import type { Path } from '../domain/content/site-content.ts';
import type { Problem } from '../problems/problem.ts';
import { collections } from '../schema/collections.ts';
import { expandShorthands } from './expand-shorthands.ts';
import { dropMisspelt, explainIssue, splitIssue, valueAt } from './explain-issue.ts';
import { findKey } from './locate.ts';
import type { ParsedFile } from './parse-file.ts';

/** Drops what stands at a path: the value, or in a list the whole list, so that no index moves. */
function drop(data: unknown, path: readonly PropertyKey[]): boolean {
  const holders = path.map((_, depth) => valueAt(data, path.slice(0, depth)));
  const depth = path.findLastIndex((key, at) => typeof key !== 'number' && Object.hasOwn(Object(holders[at]), key));
  if (depth < 0) return false;
  return Reflect.deleteProperty(Object(holders[depth]), path[depth] ?? '');
}

/** The sound part of a file, for the rules across files: what the schema refuses is dropped. Undefined where nothing sound is left. */
function salvage(data: unknown, schema: ZodType): unknown {
  const copy = structuredClone(data);
  for (;;) {
    const result = schema.safeParse(copy);
    if (result.success) return result.data;
    const [issue] = result.error.issues.flatMap(splitIssue);
    const path = issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : (issue?.path ?? []);
    if (!drop(copy, path)) return undefined;
  }
}

/** Where the key itself is wrong, its place; else the place of the value counts. */
function findBadKey(parsed: ParsedFile, issue: core.$ZodIssue): { line: number; column: number } | undefined {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return findKey(parsed, path, issue.keys[0] ?? '');
  return issue.code === 'invalid_key' ? findKey(parsed, path.slice(0, -1), String(path.at(-1))) : undefined;
}

/** Checks one file by its schema. Gives its data, or the sound part of it with what is wrong. */
export function validateFile(parsed: ParsedFile): { data: unknown; problems: Problem[] } {
  const { schema } = collections[parsed.folder];
  const expanded = expandShorthands(parsed.folder, parsed.data);
  const result = schema.safeParse(expanded);
  if (result.success) return { data: result.data, problems: [] };
  const problems = dropMisspelt(result.error.issues.flatMap(splitIssue), schema, expanded).map((issue): Problem => {
    const path = issue.path as Path;
    return { file: parsed.file, path, message: explainIssue(issue, schema, expanded), ...findBadKey(parsed, issue) };
  });
  return { data: salvage(expanded, schema), problems };
}
