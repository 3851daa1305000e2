import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { listPassages } from '../../../src/domain/search/text/list-passages.ts';
import { buildTextIndex } from '../../../src/text-index/build-text-index.ts';
import { realContent } from '../../support/answers.ts';

const passages = listPassages(realContent);

async function hashFiles(): Promise<string[]> {
  const { files } = await buildTextIndex(passages);
  return files.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`).sort();
}

test('the same passages give the same files', async () => {
  const first = await hashFiles();
  const second = await hashFiles();
  assert.deepEqual(
    first.filter((file) => !second.includes(file)),
    [],
  );
  assert.equal(first.length, second.length);
});

test('indexes that are asked for at once are whole, each', async () => {
  const [one, none, other] = await Promise.all([passages, [], passages].map((list) => buildTextIndex(list)));
  assert.equal(one?.files.length, other?.files.length);
  assert.ok((one?.files.length ?? 0) > (none?.files.length ?? 0));
});

test('the pieces of the index are small, so that a word costs little', async () => {
  const { files } = await buildTextIndex(passages);
  const pieces = files.filter(({ path }) => path.startsWith('index/'));
  assert.ok(pieces.length > 10);
  assert.ok(pieces.every(({ content }) => content.length < 5_000));
});
