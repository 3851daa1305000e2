import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearest, suggest } from '../../../src/problems/did-you-mean.ts';

test('a slip is recognized', () => {
  assert.equal(findNearest('suported', ['supported', 'unsupported', 'planned']), 'supported');
  assert.equal(findNearest('andorid', ['android', 'ios']), 'android');
});

test('two letters that changed places are one slip', () => {
  assert.equal(findNearest('iso', ['ios', 'macos']), 'ios');
  assert.equal(findNearest('suppotred', ['unsupported', 'supported']), 'supported');
  assert.equal(findNearest('agde', ['edge']), undefined);
});

test('capitals are no slip, neither in the word nor in the names', () => {
  assert.equal(findNearest('ANDROID', ['android', 'ios']), 'android');
  assert.equal(findNearest('Edgee', ['Word', 'Edge']), 'Edge');
});

test('another word is not taken for a slip', () => {
  assert.equal(findNearest('yes', ['supported', 'planned']), undefined);
  assert.equal(findNearest('mac', ['ios']), undefined);
  assert.equal(findNearest('anything', []), undefined);
});

test('a text of any length may stand where a word is expected', () => {
  assert.equal(findNearest('supported '.repeat(100_000), ['supported', 'planned']), undefined);
});

test('a short word that is too far does not hide a long one that is near', () => {
  assert.equal(findNearest('plan', ['la', 'planar']), 'planar');
});

test('one letter may differ even in a short word', () => {
  assert.equal(findNearest('io', ['ios']), 'ios');
  assert.equal(findNearest('gi', ['go', 'teams']), 'go');
});

test('the suggestion names the word that was meant, else the whole choice, else nothing', () => {
  assert.equal(suggest('plannned', ['planned', 'supported']), ' Did you mean "planned"?');
  assert.equal(suggest('yes', ['planned', 'supported']), ' Expected one of: planned, supported.');
  assert.equal(
    suggest(
      'yes',
      Array.from({ length: 13 }, (_, index) => `status-${index}`),
    ),
    '',
  );
  assert.equal(suggest('yes', []), '');
});
