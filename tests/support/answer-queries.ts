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

/** A query from the field: the answer that stands first, empty where any may, and what must stand with it. */
export interface FieldQuery {
  query: string;
  first: string;
  others: string[];
}

function readFieldQuery(line: string): FieldQuery {
  const [query, expected] = line.split(' → ');
  if (query === undefined || expected === undefined) throw new Error(`"${line}" is not "query → answer + answer".`);
  const [first = '', ...others] = expected.split('+').map((one) => one.trim());
  return { query, first, others };
}

/** What people really ask; the second file is not tuned by. */
export const fieldQueries: Readonly<Record<string, FieldQuery[]>> = Object.fromEntries(
  ['field.txt', 'field-aside.txt'].map((file) => [file, readLines(file).map(readFieldQuery)]),
);

/** What is looked for in the prose, and the addresses of the passages that tell it. */
export const passageQueries = readLines('passages.txt').map((line) => {
  const [query, addresses] = line.split(' → ');
  if (query === undefined || !addresses?.startsWith('/'))
    throw new Error(`tests/answers/passages.txt: "${line}" is not "query → address address".`);
  return { query, addresses: addresses.split(' ') };
});
