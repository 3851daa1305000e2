import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../../src/problems/problem.ts';
import { judgeContent } from '../../src/load-site-content.ts';
import { checkFile } from '../../src/loader/check-file.ts';
import { readContentFiles, toContentFile, type ContentFile } from '../../src/loader/content-files.ts';
import { applyMutation, corruptions, type Corruption, type Mutation } from '../support/mutations.ts';
import { randomFrom, type Random } from '../support/random.ts';

/** How often each corruption is tried, on another file and another place each time. */
const rounds = 14;

const { files } = readContentFiles(join(import.meta.dirname, '../../content'));
const sound = new Map(files.map((file) => [file.file, checkFile(file)]));

/** What the check says of the content with one file changed. */
function check({ file, text = '' }: ContentFile, mutation: Mutation): Problem[] {
  const read = toContentFile(file, applyMutation(text, mutation));
  const all = new Map([...sound, ...read.files.map((one) => [file, checkFile(one)] as const)]);
  return judgeContent([...all.values()], read.problems).problems;
}

function checkOrFail(file: ContentFile, mutation: Mutation, what: string): Problem[] {
  try {
    return check(file, mutation);
  } catch (error) {
    return assert.fail(`${what}\ncrashes: ${(error as Error).stack}`);
  }
}

/** A file that has something to corrupt, and the corruption. */
function mutateSome({ mutate }: Corruption, random: Random): { file: ContentFile; mutation: Mutation } | undefined {
  for (const file of random.shuffle(files)) {
    const mutation = mutate(file.text ?? '', random, file);
    if (mutation !== undefined) return { file, mutation };
  }
  return undefined;
}

/** Enough to make the same mutation by hand. */
function describe({ file, text = '' }: ContentFile, { start, end, piece }: Mutation, round: number): string {
  const show = (part: string | Uint8Array) =>
    typeof part === 'string' ? JSON.stringify(part.slice(0, 120)) : `the byte ${part.join()}`;
  return `round ${round}, ${file}, character ${start} (line ${text.slice(0, start).split('\n').length}): ${show(text.slice(start, end))} → ${show(piece)}`;
}

function assertPlaced(problems: readonly Problem[], what: string): void {
  for (const { file, line, column, message } of problems) {
    assert.ok(
      file.startsWith('content/') && (line ?? 0) >= 1 && (column ?? 0) >= 1,
      `${what}\nhas no place: ${file}:${line}:${column} ${message}`,
    );
    assert.doesNotMatch(message, /undefined|\[object|NaN|too small|invalid input/i, what);
  }
}

for (const [seed, corruption] of corruptions.entries()) {
  test(`corrupted files are ${corruption.outcome}: ${corruption.name}`, () => {
    const random = randomFrom(seed);
    for (let round = 0; round < rounds; round++) {
      const { file, mutation } = mutateSome(corruption, random) ?? assert.fail('no file has anything to corrupt');
      const what = describe(file, mutation, round);
      const problems = checkOrFail(file, mutation, what);
      assertPlaced(problems, what);
      const told = problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.message}`).join('\n');
      if (corruption.outcome === 'sound') assert.equal(told, '', what);
      if (corruption.outcome === 'refused')
        assert.ok(
          problems.some((one) => one.file === file.file),
          `${what}\nis not refused there: ${told || 'sound'}`,
        );
    }
  });
}

test('there are at least 500 corruptions', () => assert.ok(corruptions.length * rounds >= 500));
