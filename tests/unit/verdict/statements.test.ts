import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactStatements, statementAt, listLastWords } from '../../../src/domain/verdict/statements.ts';
import { aStatement } from '../../support/builders.ts';

const planned = aStatement({ status: 'planned', since: '2020-10-30' });
const supported = aStatement({ status: 'supported', since: '2021-05-08' });
const documented = aStatement({ status: 'partial', since: '2020-12-01', source: 'docs' });
const all = [supported, documented, planned];

test('a fold gives what the source said then: its newest statement not later than the revision', () => {
  assert.equal(statementAt(all, 'table', '2020-10-30'), planned);
  assert.equal(statementAt(all, 'table', '2021-05-07'), planned);
  assert.equal(statementAt(all, 'table', '2021-05-08'), supported);
  assert.equal(statementAt(all, 'table', '2024-08-31-2'), supported);
});

test('before its first statement a source had said nothing', () => {
  assert.equal(statementAt(all, 'table', '2020-10-29'), undefined);
  assert.equal(statementAt([], 'table', '2021-05-08'), undefined);
});

test('a fold hears one source only', () => {
  assert.equal(statementAt(all, 'docs', '2021-05-08'), documented);
  assert.equal(statementAt(all, 'nobody', '2021-05-08'), undefined);
});

test('a fold does not depend on the order of statements', () => {
  assert.equal(statementAt(all.toReversed(), 'table', '2021-05-08'), supported);
});

test('revisions of one day follow each other by their number', () => {
  const first = aStatement({ status: 'planned', since: '2021-05-08-1' });
  const second = aStatement({ status: 'supported', since: '2021-05-08-2' });
  assert.equal(statementAt([first, second], 'table', '2021-05-08-1'), first);
  assert.equal(statementAt([first, second], 'table', '2021-05-08-2'), second);
});

test('the last words are the newest statement of each source', () => {
  for (const statements of [all, all.toReversed()])
    assert.deepEqual(new Set(listLastWords(statements)), new Set([supported, documented]));
});

test('compact statements stand newest first and never repeat their source', () => {
  const again = aStatement({ status: 'planned', since: '2021-01-01' });
  const back = aStatement({ status: 'planned', since: '2021-06-01' });
  assert.deepEqual(compactStatements([planned, again, supported, back]), [back, supported, planned]);
});

test('one source saying what another said is no repetition', () => {
  const echoed = aStatement({ status: 'planned', since: '2021-01-01', source: 'docs' });
  assert.deepEqual(compactStatements([planned, echoed]), [echoed, planned]);
  assert.deepEqual(compactStatements([planned, documented, aStatement({ status: 'planned', since: '2021-01-01' })]), [
    documented,
    planned,
  ]);
});
