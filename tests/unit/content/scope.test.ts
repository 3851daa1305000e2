import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteAddress } from '../../../src/domain/content/addresses.ts';
import { isAbout, isInScope } from '../../../src/domain/content/scope.ts';
import { listAnswerNotes, listRowNotes } from '../../../src/domain/verdict/answer-notes.ts';
import type { Answer } from '../../../src/domain/verdict/answer.ts';
import type { VerdictStatus } from '../../../src/domain/verdict/verdict.ts';
import { aCapability, aClient, aNote, aPlatform } from '../../support/builders.ts';

const cell = { client: 'mail', platform: 'ios', capability: 'sign-in' };

test('a part that the scope leaves out covers everything', () => {
  assert.equal(isInScope({}, cell), true);
  assert.equal(isInScope({ client: ['chat', 'mail'] }, cell), true);
  assert.equal(isInScope({ client: ['mail'], platform: ['ios'], capability: ['sign-in'] }, cell), true);
});

test('every part that the scope names must fit', () => {
  assert.equal(isInScope({ client: ['chat'] }, cell), false);
  assert.equal(isInScope({ client: ['mail'], platform: ['android'] }, cell), false);
});

test('a whole row, column or table has the notes on any of its cells', () => {
  assert.equal(isInScope({ client: ['mail'], platform: ['ios'] }, { client: 'mail' }), true);
  assert.equal(isInScope({ client: ['mail'], platform: ['ios'] }, { platform: 'android' }), false);
});

test('a note is about a place only where its scope names it', () => {
  assert.equal(isAbout({ platform: ['ios'] }, { platform: 'ios' }), true);
  assert.equal(isAbout({ client: ['mail'] }, { platform: 'ios' }), false);
  assert.equal(isAbout({}, { platform: 'ios' }), false);
  assert.equal(isAbout({ client: ['chat'], platform: ['ios'] }, cell), false);
});

const answerWith = (status: VerdictStatus): Answer => ({
  client: aClient(),
  platform: aPlatform(),
  capability: aCapability(),
  verdict: { status, evidence: 'none', words: [], controls: [] },
});
const onPlatform = aNote({ id: 'on-platform', scope: { platform: ['ios'] } });
const onClient = aNote({ id: 'on-client', scope: { client: ['mail'], platform: ['ios'] } });
const onRow = aNote({ id: 'on-row', scope: { client: ['mail'] } });
const elsewhere = aNote({ id: 'elsewhere', scope: { client: ['chat'], platform: ['ios'] } });
const notes = [onPlatform, onRow, elsewhere, onClient];

test('an answer shows the notes on its cell, those that name the client first', () => {
  assert.deepEqual(listAnswerNotes(notes, answerWith('supported')), [onClient, onPlatform]);
});

test('where there is nothing to limit, only a note that names the client is shown', () => {
  for (const status of ['unknown', 'unlisted', 'not-applicable'] as const)
    assert.deepEqual(listAnswerNotes(notes, answerWith(status)), [onClient]);
});

test('notes without a platform stand once above the row, not at each answer', () => {
  assert.deepEqual(listRowNotes(notes, [answerWith('unknown'), answerWith('supported')]), [onRow]);
});

test('a note is printed at the client it names, else at its platform, else at its capability', () => {
  const mail = { client: ['mail'] };
  assert.equal(noteAddress(onClient, mail), '/clients/mail/#note-on-client');
  assert.equal(noteAddress(onPlatform, mail), '/platforms/ios/#note-on-platform');
  assert.equal(noteAddress(aNote({ scope: { capability: ['sign-in'] } }), mail), '/capabilities/sign-in/#note-limit');
});

test('of several pages that print a note the one that is asked for is taken, else the first', () => {
  const shared = aNote({ scope: { platform: ['ios', 'macos'] } });
  assert.equal(noteAddress(shared, { platform: ['macos'] }), '/platforms/macos/#note-limit');
  assert.equal(noteAddress(shared, { platform: ['android'] }), '/platforms/ios/#note-limit');
});
