import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from '../../../src/domain/filter/address.ts';
import { noChoice } from '../../../src/domain/filter/filter.ts';
import { aFacet } from '../../support/builders.ts';

const facets = [aFacet('platform', 'android', 'ios', 'macos'), aFacet('status', 'supported', 'planned')];
const known = { apps: new Set(['outlook', 'to-do']), revisions: new Set(['', '2021-05-08']) };

const read = (query: string) => readAddress(query, facets, known);
const rewrite = (query: string) => writeAddress(read(query), facets);

test('nothing chosen has no query', () => {
  const { text, chosen, apps, asOf, order } = read('');
  assert.deepEqual(
    [text, [...chosen.values()].flatMap((values) => [...values]), [...apps], asOf, order],
    ['', [], [], '', 'group'],
  );
  assert.equal(rewrite(''), '');
});

test('of a text as long as a book the beginning is read', () => {
  assert.equal(read(`?text=${'long '.repeat(100_000)}`).text.length, 200);
});

test('a text of spaces alone is no text', () => {
  for (const text of [' ', '   ', '\t']) assert.equal(writeAddress({ ...noChoice, text }, facets), '');
});

test('an address and what it asks for are two forms of one thing', () => {
  const query =
    '?apps=outlook,to-do&text=to+do&platform=android&platform=macos&status=planned&as-of=2021-05-08&sort=status';
  assert.deepEqual(read(query), {
    text: 'to do',
    chosen: new Map([
      ['platform', new Set(['android', 'macos'])],
      ['status', new Set(['planned'])],
    ]),
    apps: new Set(['outlook', 'to-do']),
    asOf: '2021-05-08',
    order: 'status',
  });
  assert.equal(rewrite(query), query);
});

test('there is one address for one choice: fixed order, no defaults, no repetition', () => {
  assert.equal(
    rewrite('?sort=group&apps=&status=planned&platform=ios&platform=android&platform=ios&text=+'),
    '?platform=android&platform=ios&status=planned',
  );
});

test('unknown parameters and values are left out', () => {
  assert.equal(
    rewrite('?platform=ios&platform=beos&colour=red&status=&sort=colour&text&apps=beos,%3Cb%3E&as-of=2020'),
    '?platform=ios',
  );
});

test('text survives whatever it contains', () => {
  for (const text of ['a&b=c', '100%', '#+?', 'é – メモ', '<b>"'])
    assert.equal(read(writeAddress({ ...noChoice, text }, facets)).text, text);
});

test('what every object has is no parameter and no value', () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    assert.equal(rewrite(`?${word}=ios&platform=${word}&status=${word}&sort=${word}&apps=${word}&as-of=${word}`), '');
});

test('a range is told by its ends, an open end by none, and in order', () => {
  const days = { ...aFacet('seen', '2020', '2021', '2022', '2023'), isRange: true };
  const readDays = (query: string) => [...readAddress(query, [days], known).chosen.get('seen')!];
  const rewriteDays = (query: string) => writeAddress(readAddress(query, [days], known), [days]);
  assert.deepEqual(readDays('?from=2021&to=2022'), ['2021', '2022']);
  assert.deepEqual(readDays('?from=2022'), ['2022', '2023']);
  assert.deepEqual(readDays('?to=2021'), ['2020', '2021']);
  assert.deepEqual(readDays('?from=2019&to='), []);
  assert.equal(rewriteDays('?to=2021&from=2022'), '?from=2021&to=2022');
  assert.equal(rewriteDays('?from=2020&to=2022'), '?to=2022');
  assert.equal(rewriteDays('?seen=2021'), '');
});
