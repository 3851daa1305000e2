import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../../src/domain/search/questions/answer-question.ts';
import { buildQuestionData } from '../../../src/domain/search/questions/build-question-data.ts';
import { findPassages } from '../../../src/domain/search/text/find-passages.ts';
import { listPassages } from '../../../src/domain/search/text/list-passages.ts';
import { aContent, anError } from '../../support/builders.ts';
import { openTextIndex } from '../../support/text-index.ts';

const content = aContent({
  errors: [anError(), anError({ id: 'aadsts50034', meaning: 'No single user was found.' })],
});
const data = buildQuestionData(content);
const ask = (query: string) => answerQuestion(query, data);

for (const query of ['AADSTS500171', 'aadsts500171', 'AADSTS 500171', '500171', 'error code AADSTS500171: revoked'])
  test(`"${query}" is answered by what the code means`, () => {
    const [first] = ask(query).answers;
    assert.equal(first?.headline, 'AADSTS500171');
    assert.equal(first.detail, 'The certificate is revoked.');
    assert.equal(first.address, '/errors/#aadsts500171');
  });

test('a code stands before the app that is named with it; a longer number is another one', () => {
  assert.deepEqual(
    ask('mail ios AADSTS50034').answers.map(({ headline }) => headline),
    ['AADSTS50034', 'Maker Mail on ios'],
  );
  assert.equal(ask('5001711').answers.length, 0);
});

test('a code that is not listed is answered by nothing, and by no code like it', async () => {
  const { answers, nearest } = ask('AADSTS53003');
  assert.deepEqual([answers, nearest], [[], []]);
  const index = await openTextIndex(listPassages(content));
  const { passages } = await findPassages(index, 'AADSTS53003', { limit: 9, limitOfPage: 9 });
  assert.deepEqual(passages, []);
});
