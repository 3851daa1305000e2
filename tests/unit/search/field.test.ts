import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../../src/domain/search/questions/answer-question.ts';
import type { Reply } from '../../../src/domain/search/questions/reply.ts';
import { fieldQueries, type FieldQuery } from '../../support/answer-queries.ts';
import { placeOf, realData } from '../../support/answers.ts';

/** An answer as the files write it. */
const write = (reply: Reply): string => {
  if (reply.kind === 'support') return placeOf(reply);
  return `${reply.kind}:${reply.kind === 'passage' ? reply.address : reply.id}`;
};

function isRight({ query, first, others }: FieldQuery): boolean {
  const { answers } = answerQuestion(query, realData);
  if (first === 'nothing') return answers.every(({ kind }) => kind !== 'support');
  const given = answers.map(write);
  return (first === '' || given[0] === first) && others.every((other) => given.includes(other));
}

for (const [file, queries] of Object.entries(fieldQueries))
  test(`of what people really ask, 19 of 20 queries are answered right (${file})`, () => {
    const missed = queries.filter((one) => !isRight(one)).map(({ query }) => query);
    assert.ok(missed.length <= queries.length / 20, missed.join('; '));
  });
