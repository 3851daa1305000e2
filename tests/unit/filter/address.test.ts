import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from '../../../src/domain/filter/address.ts';
import { aFacet } from '../../support/builders.ts';

const facets = [aFacet('platform', 'android', 'ios', 'macos'), aFacet('status', 'supported', 'planned')];
const nothing = { text: '', chosen: new Map(), isByStatus: false };

const rewrite = (query: string) => writeAddress(readAddress(query, facets), facets);

test('nothing chosen has no query', () => {
  const { text, chosen, isByStatus } = readAddress('', facets);
  assert.deepEqual([text, [...chosen.values()].flatMap((values) => [...values]), isByStatus], ['', [], false]);
  assert.equal(rewrite(''), '');
});

test('of a text as long as a book the beginning is read', () => {
  assert.equal(readAddress(`?text=${'long '.repeat(100_000)}`, facets).text.length, 200);
});

test('a text of spaces alone is no text', () => {
  for (const text of [' ', '   ', '\t']) assert.equal(writeAddress({ ...nothing, text }, facets), '');
});

test('an address and what it asks for are two forms of one thing', () => {
  const query = '?text=to+do&platform=android&platform=macos&status=planned&sort=status';
  assert.deepEqual(readAddress(query, facets), {
    text: 'to do',
    chosen: new Map([
      ['platform', new Set(['android', 'macos'])],
      ['status', new Set(['planned'])],
    ]),
    isByStatus: true,
  });
  assert.equal(rewrite(query), query);
});

test('there is one address for one choice: fixed order, no defaults, no repetition', () => {
  assert.equal(
    rewrite('?sort=name&status=planned&platform=ios&platform=android&platform=ios&text=+'),
    '?platform=android&platform=ios&status=planned',
  );
});

test('unknown parameters and values are left out', () => {
  assert.equal(rewrite('?platform=ios&platform=beos&colour=red&status=&sort=colour&text'), '?platform=ios');
});

test('text survives whatever it contains', () => {
  for (const text of ['a&b=c', '100%', '#+?', 'é – メモ', '<b>"'])
    assert.equal(readAddress(writeAddress({ ...nothing, text }, facets), facets).text, text);
});

test('what every object has is no parameter and no value', () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    assert.equal(rewrite(`?${word}=ios&platform=${word}&status=${word}&sort=${word}`), '');
});
