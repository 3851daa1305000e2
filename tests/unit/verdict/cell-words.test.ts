import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client, Statement } from '../../../src/domain/content/site-content.ts';
import { findAnswer } from '../../../src/domain/verdict/answer.ts';
import { describeCell, nameCell } from '../../../src/domain/verdict/cell-words.ts';
import { statusSymbols } from '../../../src/domain/verdict/status-symbols.ts';
import { aClient, aContent, aLifecycle, anEvent, aStatement } from '../../support/builders.ts';

const said = (...statements: Statement[]) => ({ support: { 'sign-in': { ios: statements } } });
const old = (status: Statement['status']) => aStatement({ status });
const live = (status: Statement['status']) => aStatement({ status, source: 'docs', since: '2025-03-04' });

function answerOf(parts: Partial<Client>) {
  const content = aContent({ clients: [aClient(parts)] });
  const [client, platform, capability] = [content.clients[0]!, content.platforms[0]!, content.capabilities[0]!];
  return findAnswer(content, client, platform, capability);
}

const cell = (...statements: Statement[]) => describeCell(answerOf(said(...statements)));

test('what a live document says has the year of that document, and what the old table alone says is said to be old', () => {
  assert.deepEqual(cell(live('supported')), { look: 'supported', word: 'Supported', remark: 'confirmed 2025' });
  assert.deepEqual(cell(old('supported')), { look: 'supported-unsure', word: 'Supported', remark: 'old table' });
  assert.deepEqual(cell(live('partial')), { look: 'partial', word: 'Partial', remark: 'confirmed 2025' });
});

test('a plan that nobody confirmed says when it was made', () => {
  const { look, remark } = cell(old('planned'));
  assert.deepEqual([look, remark], ['planned-unsure', 'in 2020, never confirmed']);
});

test('where sources disagree the cell says so, and looks no surer than the old table', () => {
  const { look, word, remark } = cell(live('supported'), old('planned'));
  assert.deepEqual([look, word, remark], ['supported-unsure', 'Supported', 'disputed']);
});

test('what has ended is no tick any more, whoever confirmed it', () => {
  const lifecycle = aLifecycle({ state: 'retired', events: [anEvent()] });
  for (const statement of [live('supported'), old('supported')])
    assert.deepEqual(describeCell(answerOf({ ...said(statement), lifecycle })), {
      look: 'ended',
      word: 'Ended 2023',
      remark: 'was supported',
    });
  assert.equal(describeCell(answerOf({ ...said(old('not-applicable')), lifecycle })).word, 'N/A');
});

test('where nobody claims anything there is nothing to trust', () => {
  for (const statements of [[], [old('not-applicable')], [old('unlisted')]])
    assert.equal(cell(...statements).remark, '');
});

test('the surest answer alone has its symbol', () => {
  const drawn = Object.values(statusSymbols).map((symbol) => JSON.stringify(symbol));
  const [surest] = drawn;
  assert.equal(drawn.filter((symbol) => symbol === surest).length, 1);
});

test('a link to an answer says its cell', () => {
  assert.equal(nameCell(answerOf(said(live('supported')))), 'Maker Mail on ios: Supported confirmed 2025');
});
