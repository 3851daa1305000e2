import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Path } from '../../../src/domain/content/site-content.ts';
import { findKey, locate } from '../../../src/loader/locate.ts';
import { parseFile } from '../../../src/loader/parse-file.ts';

function parse(file: string, text: string) {
  return parseFile({ folder: file.endsWith('.mdx') ? 'guides' : 'clients', id: 'mail', file, text }).parsed;
}

const client = parse(
  'content/clients/mail.yaml',
  `# a comment
name: Mail
support:
  sign-in:
    android: supported
    ios:
      - { status: supported, since: 2021-05-08 }
      - status: planned
        since: 2020-10-30
`,
);

/** Line, column and the part of the path that the file has. */
function find(path: Path, parsed = client) {
  const { line, column, path: walked } = locate({ file: 'x', path, message: '' }, parsed);
  return [line, column, walked.join('.')];
}

test('a value is found at its first character', () => {
  assert.deepEqual(find(['name']), [2, 7, 'name']);
  assert.deepEqual(find(['support', 'sign-in', 'ios', 0, 'status']), [7, 19, 'support.sign-in.ios.0.status']);
  assert.deepEqual(find(['support', 'sign-in', 'ios', 1, 'since']), [9, 16, 'support.sign-in.ios.1.since']);
});

test('a path below a shorthand leads to the shorthand', () => {
  assert.deepEqual(find(['support', 'sign-in', 'android', 0, 'status']), [5, 14, 'support.sign-in.android']);
});

test('a missing key leads to the key above it', () => {
  assert.deepEqual(find(['summary']), [2, 1, '']);
  assert.deepEqual(find(['support', 'sign-in', 'macos']), [4, 3, 'support.sign-in']);
  assert.deepEqual(find(['support', 'sign-in', 'ios', 1, 'source']), [8, 9, 'support.sign-in.ios.1']);
});

test('a key that should not be there is found itself', () => {
  assert.deepEqual(findKey(client!, ['support'], 'sign-in'), { line: 4, column: 3 });
  assert.equal(findKey(client!, ['support'], 'sharing'), undefined);
});

test('front matter counts the lines of the file, with either line ending', () => {
  for (const text of [
    '---\ntitle: How\norder: 1\n---\n\nText.\n',
    '---\r\ntitle: How\r\norder: 1\r\n---\r\n\r\nText.\r\n',
  ]) {
    assert.deepEqual(find(['order'], parse('content/guides/how.mdx', text)), [3, 8, 'order']);
  }
});

test('a place that is known already stays', () => {
  assert.deepEqual(locate({ file: 'x', path: ['name'], message: '', line: 40, column: 2 }, client), {
    file: 'x',
    path: ['name'],
    message: '',
    line: 40,
    column: 2,
  });
});

test('a problem of a file that could not be parsed stands at its beginning', () => {
  assert.deepEqual(locate({ file: 'x', path: ['name'], message: '' }, undefined), {
    file: 'x',
    path: ['name'],
    message: '',
    line: 1,
    column: 1,
  });
});
