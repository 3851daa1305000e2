import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPassages } from '../../../src/domain/search/text/find-passages.ts';
import { listPassages } from '../../../src/domain/search/text/list-passages.ts';
import { passageQueries } from '../../support/answer-queries.ts';
import { realContent } from '../../support/answers.ts';
import { openTextIndex } from '../../support/text-index.ts';

const passages = listPassages(realContent);
test('every right passage of the set is there', () => {
  const known = new Set(passages.map(({ address }) => address));
  for (const { query, addresses: right } of passageQueries)
    for (const address of right) assert.ok(known.has(address), `${query}: ${address}`);
});

test('of ten queries nine find the right passage first, and nearly all among the first three', async () => {
  const index = await openTextIndex(passages);
  const places: { query: string; place: number }[] = [];
  for (const { query, addresses: right } of passageQueries) {
    const found = await findPassages(index, query, { limit: 5, limitOfPage: 5 });
    places.push({ query, place: found.passages.findIndex(({ address }) => right.includes(address)) });
  }
  const missed = (most: number) => places.filter(({ place }) => place < 0 || place > most).map(({ query }) => query);
  assert.ok(missed(0).length <= passageQueries.length * 0.1, `Not first: ${missed(0).join('; ')}`);
  assert.ok(missed(2).length <= passageQueries.length * 0.03, `Not among the first three: ${missed(2).join('; ')}`);
});
