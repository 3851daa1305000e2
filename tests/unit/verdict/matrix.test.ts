import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSupportRows } from '../../../src/domain/export/support-rows.ts';
import { answerAddress } from '../../../src/domain/verdict/answer.ts';
import {
  countStatuses,
  type Matrix,
  buildCapabilityMatrix,
  buildClientMatrix,
  buildPlatformMatrix,
} from '../../../src/domain/verdict/matrix.ts';
import { aCapability, aClient, aContent, aLifecycle, anEvent, aPlatform, aStatement } from '../../support/builders.ts';

const mail = aClient({
  name: 'Microsoft Mail',
  support: {
    'sign-in': { ios: [aStatement()], android: [aStatement({ status: 'planned' })] },
    sharing: { ios: [aStatement({ source: 'docs', since: '2025-03-04' })] },
  },
});
const chat = aClient({
  id: 'chat',
  name: 'Chat',
  lifecycle: aLifecycle({ state: 'retired', events: [anEvent()] }),
  support: { 'sign-in': { ios: [aStatement()] } },
});
const ios = aPlatform();
const android = aPlatform({ id: 'android', name: 'Android', order: 2 });
const signIn = aCapability();
const sharing = aCapability({ id: 'sharing', name: 'Sharing', order: 2 });
const content = aContent({ clients: [mail, chat], platforms: [ios, android], capabilities: [signIn, sharing] });

const headsOf = ({ columns, rows }: Matrix) => ({
  columns: columns.map(({ name }) => name),
  rows: rows.map(({ head }) => head.name),
});
const statusesOf = ({ rows }: Matrix) => rows.map(({ answers }) => answers.map(({ verdict }) => verdict.status));

test('a capability: every client by short name, every platform in its order', () => {
  const table = buildCapabilityMatrix(content, signIn);
  assert.deepEqual(headsOf(table), { columns: ['ios', 'Android'], rows: ['Chat', 'Mail'] });
  assert.deepEqual(statusesOf(table), [
    ['supported', 'unknown'],
    ['supported', 'planned'],
  ]);
});

test('a platform: every client, every capability in its order', () => {
  const table = buildPlatformMatrix(content, ios);
  assert.deepEqual(headsOf(table), { columns: ['Sign-in', 'Sharing'], rows: ['Chat', 'Mail'] });
  assert.deepEqual(statusesOf(table), [
    ['supported', 'unknown'],
    ['supported', 'supported'],
  ]);
});

test('a client: every capability by platform', () => {
  const table = buildClientMatrix(content, mail);
  assert.deepEqual(headsOf(table), { columns: ['ios', 'Android'], rows: ['Sign-in', 'Sharing'] });
  assert.deepEqual(statusesOf(table), [
    ['supported', 'planned'],
    ['supported', 'unknown'],
  ]);
});

test('heads lead to the pages of what they name, and say that a client has ended', () => {
  const { columns, rows } = buildCapabilityMatrix(content, signIn);
  assert.deepEqual(
    columns.map(({ address }) => address),
    ['/platforms/ios/', '/platforms/android/'],
  );
  assert.deepEqual(
    rows.map(({ head }) => [head.address, head.remark]),
    [
      ['/clients/chat/', 'retired'],
      ['/clients/mail/', undefined],
    ],
  );
  assert.deepEqual(
    buildClientMatrix(content, mail).rows.map(({ head }) => head.address),
    ['/capabilities/sign-in/', '/capabilities/sharing/'],
  );
});

test('an answer has one address, from whichever table', () => {
  const [, row] = buildCapabilityMatrix(content, signIn).rows;
  assert.equal(answerAddress(row!.answers[1]!), '/clients/mail/#sign-in-android');
  assert.equal(answerAddress(buildClientMatrix(content, mail).rows[0]!.answers[1]!), '/clients/mail/#sign-in-android');
});

test('counts add up to the answers and leave out what does not occur', () => {
  const answers = buildCapabilityMatrix(content, signIn).rows.flatMap((row) => row.answers);
  assert.deepEqual(
    countStatuses(answers),
    new Map([
      ['supported', 2],
      ['unknown', 1],
      ['planned', 1],
    ]),
  );
  assert.deepEqual(countStatuses([]), new Map());
});

test('the flat table has every cell, also those no source speaks of', () => {
  const rows = listSupportRows(content);
  assert.equal(rows.length, 2 * 2 * 2);
  const unknown = rows.find(
    ({ capability, client, platform }) => capability === 'sharing' && client === 'chat' && platform === 'android',
  );
  assert.deepEqual(
    [unknown?.status, unknown?.evidence, unknown?.source, unknown?.since, unknown?.ended],
    ['unknown', 'none', '', '', '2023-06-30'],
  );
});
