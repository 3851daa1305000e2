import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function readLines(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../answers', file), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

/** What people type and the first answer they should get, as client/platform/capability. */
export const answerableQueries = readLines('queries.txt').map((line) => {
  const [query, expected] = line.split(' → ');
  if (query === undefined || !/^[a-z0-9-]*\/[a-z-]*\/[a-z-]*$/.test(expected ?? ''))
    throw new Error(`tests/answers/queries.txt: "${line}" is not "query → client/platform/capability".`);
  return { query, expected: expected! };
});

/** What must be answered by nothing. */
export const unanswerableQueries = readLines('nothing-near.txt');
