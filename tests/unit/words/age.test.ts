import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSourceAge } from '../../../src/domain/pages/source-list.ts';
import { countMonths, describeAge, describeLeastAge } from '../../../src/domain/words/age.ts';
import { aSource } from '../../support/builders.ts';

for (const [from, to, months] of [
  ['2021-05-08', '2021-05-08', 0],
  ['2021-05-08', '2021-06-07', 0],
  ['2021-05-08', '2021-06-08', 1],
  ['2021-12-31', '2022-01-01', 0],
  ['2020-10-30', '2021-10-29', 11],
  ['2020-10-30', '2021-10-30', 12],
  ['2021-01-31', '2021-02-28', 0],
  ['2021-01-31', '2021-03-01', 1],
  ['2020-02-29', '2021-02-28', 11],
  ['2020-02-29', '2024-02-29', 48],
  ['2022-10', '2022-11-01', 1],
  ['2021', '2022-01-01', 12],
  ['2021-05-08', '2020-05-08', 0],
] as const) {
  test(`from ${from} to ${to} are ${months} whole months`, () => {
    assert.equal(countMonths(from, to), months);
  });
}

test('an age is worded in years and months', () => {
  const words = ['2021-02-01', '2021-03-01', '2021-12-31', '2022-01-01', '2022-02-02', '2023-01-01', '2026-09-30'].map(
    (to) => describeAge('2021-01-01', to),
  );
  assert.deepEqual(words, [
    '1 month',
    '2 months',
    '11 months',
    '1 year',
    '1 year 1 month',
    '2 years',
    '5 years 8 months',
  ]);
  assert.equal(describeAge('2021-01-31', '2021-02-28'), 'less than a month');
});

test('an age that is a lower bound says so', () => {
  assert.equal(describeLeastAge('2021-01-01', '2022-03-01'), 'at least 1 year 2 months');
  assert.equal(describeLeastAge('2021-01-01', '2021-01-02'), 'less than a month or longer');
});

test('a source is as old as its newest revision, at least or at most so where its date is a bound', () => {
  const ageOf = (...revisions: Parameters<typeof describeSourceAge>[0]['revisions']) =>
    describeSourceAge(aSource({ revisions }), '2026-01-31');
  const revision = { id: '2025-03-04', date: '2025-03-04', dateMeaning: 'on' as const };
  assert.equal(ageOf(revision, { ...revision, id: '2020-01-01', date: '2020-01-01' }), 'Age: 10 months.');
  assert.equal(ageOf({ ...revision, dateMeaning: 'by' }), 'Age: at least 10 months.');
  assert.equal(ageOf({ ...revision, notBefore: '2021-07-12' }), 'Age: at least 10 months.');
  assert.equal(ageOf({ ...revision, dateMeaning: 'from' }), 'Age: at most 10 months.');
  assert.equal(ageOf({ ...revision, id: '2025-03', date: '2025-03' }), 'Age: 10 months.');
  assert.equal(ageOf(), 'Age unknown: no date is known.');
});
