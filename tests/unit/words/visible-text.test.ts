import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showActing } from '../../../src/domain/words/visible-text.ts';

test('a character that acts on its neighbours is written out; every other stays', () => {
  assert.equal(showActing('a\u202Eexe.txt'), 'a‹U+202E›exe.txt');
  assert.equal(showActing('a\u0000b\u200Bc\uFEFF'), 'a‹U+0000›b‹U+200B›c‹U+FEFF›');
  assert.equal(showActing('=1+1 <b>Köln</b> 企業版 🙂'), '=1+1 <b>Köln</b> 企業版 🙂');
});
