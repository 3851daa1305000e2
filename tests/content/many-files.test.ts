import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFile, type CheckedFile } from '../../src/loader/check-file.ts';
import { checkFiles, fewest } from '../../src/loader/check-files.ts';
import { readContentFiles, type ContentFile } from '../../src/loader/content-files.ts';
import { project } from '../support/built-site.ts';

const { files } = readContentFiles(join(project, 'content'));

/** So many that two threads check them. */
const many = Array.from({ length: Math.ceil(fewest / files.length) }, () => files).flat();

/** What is found in each file, with the places of what is wrong. */
const listFound = (checked: readonly CheckedFile[]) =>
  checked.map(({ locate, problems, ...found }) => ({ ...found, problems: problems.map(locate) }));

test('two threads find the same in many files as one does', async () => {
  assert.deepEqual(listFound(await checkFiles(many)), listFound(many.map(checkFile)));
});

test('what is wrong is found, and its place, whichever thread checks the file', async () => {
  const clients = many.flatMap(({ folder }, index) => (folder === 'clients' ? [index] : []));
  const spoil = (file: ContentFile) => ({ ...file, text: file.text?.replace(/^category: .*/m, 'category: nonsense') });
  const meant = [clients[0], clients.at(-1)];
  const spoilt = many.map((file, index) => (meant.includes(index) ? spoil(file) : file));
  const found = listFound(await checkFiles(spoilt));
  assert.deepEqual(found, listFound(spoilt.map(checkFile)));
  const problems = found.flatMap((file) => file.problems);
  assert.equal(problems.length, meant.length);
  for (const { line, column } of problems) assert.ok(line !== undefined && column !== undefined);
});
