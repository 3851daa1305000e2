import { test } from 'node:test';
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { fixTimes } from '../../../src/domain/export/contract/fix-times.ts';

test('what says the same is the same, whenever it was packed', () => {
  const files = { 'a.xml': strToU8('<a/>'.repeat(100)), 'folder/b.xml': strToU8('b'), 'é.xml': strToU8('') };
  const pack = (mtime: string) => zipSync(files, { mtime });
  assert.deepEqual(fixTimes(pack('2026-05-08T12:34:56')), pack('1980-01-01T00:00:00'));
});
