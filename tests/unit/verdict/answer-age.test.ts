import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source, Statement } from '../../../src/domain/content/site-content.ts';
import { describeAnswerAge } from '../../../src/domain/verdict/answer-age.ts';
import { decideVerdict } from '../../../src/domain/verdict/verdict.ts';
import { aContent, aSource, aStatement, aTable, revisionsOf } from '../../support/builders.ts';

function describe(statements: Statement[], ...live: Source[]): string {
  const sources = new Map([aTable(), ...live].map((source) => [source.id, source]));
  return describeAnswerAge({ verdict: decideVerdict(statements, sources) }, aContent());
}
const live = (id: string, revision: string, parts: Partial<Source> = {}) =>
  aSource({ id, shortTitle: `Page ${id}`, revisions: revisionsOf(revision), ...parts });
const says = ({ id, revisions: [newest] }: Source, parts: Partial<Statement> = {}) =>
  aStatement({ source: id, since: newest?.id ?? '', ...parts });
const notFound = 'document found by 31 January 2026.';

test('of the withdrawn table it is told from when to which last copy it said so, and until when newer documents were looked for', () => {
  assert.equal(
    describe([aStatement()]),
    `Maker's support table, withdrawn in February 2022: ticked from October 2020 to the last known copy of May 2021. No newer ${notFound}`,
  );
  assert.match(describe([aStatement({ status: 'planned' })]), /: “Planned” from October 2020 to /);
  assert.match(describe([aStatement({ status: 'not-applicable' })]), /: “N\/A” from /);
  assert.match(describe([aStatement({ status: 'unlisted' })]), /: left out from /);
});

test('a bound is not told as the month itself', () => {
  const [revision] = revisionsOf('2021-05-08');
  const tableOf = (parts: object) => aTable({ revisions: [{ ...(revision ?? assert.fail()), ...parts }] });
  const statement = aStatement({ since: '2021-05-08' });
  assert.match(describe([statement], tableOf({ dateMeaning: 'by' })), /ticked from May 2021 or earlier to /);
  assert.match(describe([statement], tableOf({ dateMeaning: 'from' })), /ticked from May 2021 or later to /);
  assert.match(
    describe([statement], tableOf({ notBefore: '2021-02-03' })),
    /ticked from a day between February 2021 and May 2021 to /,
  );
});

test('one live document is named, of several their number and the newest, those that differ apart', () => {
  const [old, middle, newest] = [live('a', '2023-11-28'), live('b', '2024-01-03'), live('c', '2025-03-04')];
  assert.equal(
    describe([says(old)], old),
    `Live documents: supported in Page a, 28 November 2023. No newer ${notFound}`,
  );
  const several = [says(old), says(newest), says(middle)];
  assert.match(
    describe(several, old, middle, newest),
    /^Live documents: supported in 3, the newest of 4 March 2025\. /,
  );
  assert.match(
    describe([says(old), says(middle, { status: 'partial' })], old, middle),
    /^Live documents: partial in Page b, 3 January 2024; supported in Page a, 28 November 2023\. /,
  );
});

test('where nothing is said no newer document is spoken of; a control besides is not an answer', () => {
  assert.equal(describe([]), `No ${notFound}`);
  const page = live('a', '2025-03-04');
  assert.equal(describe([says(page, { control: 'token-protection' })], page), `No ${notFound}`);
});
