import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Status } from '../../../src/domain/content/site-content.ts';
import { findRevision, linkRevision } from '../../../src/domain/content/sources.ts';
import { describeChange } from '../../../src/domain/history/change-words.ts';
import type { VerdictStatus } from '../../../src/domain/verdict/verdict.ts';
import { evidenceWords, statusWords, verdictRule, describeVerdict } from '../../../src/domain/verdict/words.ts';
import { type Dated, formatDate, describeDate, describeDoubt, describeSince } from '../../../src/domain/words/dates.ts';
import { aCapability, aClient, aPlatform, aTable, revisionsOf } from '../../support/builders.ts';

const dated = (date: string, parts: Partial<Dated> = {}): Dated => ({ date, dateMeaning: 'on', ...parts });

test('a date is written as far as it is known', () => {
  assert.equal(formatDate('2021-05-08'), '8 May 2021');
  assert.equal(formatDate('2022-10'), 'October 2022');
  assert.equal(formatDate('2021'), '2021');
  assert.equal(formatDate('2024-12-31'), '31 December 2024');
});

test('a date says what it means: on or in, by, between', () => {
  assert.equal(describeDate(dated('2021-05-08')), 'on 8 May 2021');
  assert.equal(describeDate(dated('2022-10')), 'in October 2022');
  assert.equal(describeDate(dated('2021')), 'in 2021');
  assert.equal(describeDate(dated('2021-05-21', { dateMeaning: 'by' })), 'by 21 May 2021');
  assert.equal(describeDate(dated('2022-10', { dateMeaning: 'by' })), 'by October 2022');
  assert.equal(describeDate(dated('2020-06-17', { dateMeaning: 'from' })), '17 June 2020 or later');
  assert.equal(
    describeDate(dated('2024-08-31', { notBefore: '2021-07-17' })),
    'between 17 July 2021 and 31 August 2024',
  );
  assert.equal(
    describeDate(dated('2024-08-31', { dateMeaning: 'by', notBefore: '2021-07' })),
    'between July 2021 and 31 August 2024',
  );
});

test('an upper bound is never worded as the day itself', () => {
  assert.equal(describeSince(dated('2020-10-30')), 'since 30 October 2020');
  assert.equal(describeSince(dated('2022-10')), 'since October 2022');
  assert.equal(describeSince(dated('2021-05-21', { dateMeaning: 'by' })), 'since 21 May 2021 or earlier');
  assert.equal(describeSince(dated('2020-06-17', { dateMeaning: 'from' })), 'since 17 June 2020 or later');
  assert.equal(
    describeSince(dated('2024-08-31', { notBefore: '2021-07-17' })),
    'since a day between 17 July 2021 and 31 August 2024',
  );
});

function change(before: Status, after: Status): string {
  const platforms = [aPlatform({ id: 'ios', name: 'iOS and iPadOS' })];
  return describeChange(
    {
      client: aClient(),
      platform: 'ios',
      capability: 'sign-in',
      source: 'table',
      revision: '2021-05-08',
      before,
      after,
    },
    platforms,
  );
}

test('what a date leaves open stands beside it', () => {
  const bounds = { on: '', by: 'or earlier', from: 'or later' } as const;
  for (const [dateMeaning, words] of Object.entries(bounds))
    assert.equal(describeDoubt({ dateMeaning: dateMeaning as keyof typeof bounds }), words);
  assert.equal(describeDoubt({ dateMeaning: 'by', notBefore: '2021-07-12' }), 'or earlier, not before 12 July 2021');
});

test('a change is a sentence with what was and what is', () => {
  assert.equal(change('planned', 'supported'), 'Maker Mail on iOS and iPadOS: planned → supported');
  assert.equal(change('supported', 'not-applicable'), 'Maker Mail on iOS and iPadOS: supported → not applicable');
});

test('a row that comes or goes is worded so', () => {
  assert.equal(change('supported', 'unlisted'), 'Maker Mail on iOS and iPadOS: no longer listed (was supported)');
  assert.equal(change('unlisted', 'planned'), 'Maker Mail on iOS and iPadOS: listed as planned');
  assert.equal(change('unlisted', 'planned'), 'Maker Mail on iOS and iPadOS: listed as planned');
});

test('each status has its sentence, and a limit is never left out of it', () => {
  const word = (status: VerdictStatus) =>
    describeVerdict('Mail', aPlatform(), aCapability(), { status, evidence: 'none', words: [], controls: [] });
  assert.equal(word('supported'), 'Mail on ios supports sign-in.');
  assert.equal(word('partial'), 'Mail on ios supports sign-in with a limit.');
  assert.equal(word('planned'), 'Mail on ios: sign-in was announced as planned.');
  assert.equal(word('unsupported'), 'Mail on ios does not support sign-in.');
  assert.equal(word('not-applicable'), 'Mail on ios: the source prints N/A for sign-in and gives no reason.');
  assert.equal(word('unlisted'), 'Mail on ios is no longer listed for sign-in.');
});

test('the published rule is the one that decides', () => {
  assert.match(verdictRule, /A live source outranks one that was withdrawn\./);
  assert.match(
    verdictRule,
    /Among live sources the one revised last is followed; of two of the same date, the more careful one\./,
  );
  assert.match(verdictRule, /Where no live source speaks, the last word of the withdrawn table stands\./);
  assert.match(verdictRule, /it neither supports nor disputes what others say\./);
  assert.match(verdictRule, /The other controls stand under the answer: they neither make nor dispute it\.$/);
});

test('the words for evidence say how far to trust an answer', () => {
  assert.match(evidenceWords.confirmed.means, /^A live source says so, and no other source disagrees\.$/);
  assert.match(evidenceWords['table-only'].means, /^Only the support table that Microsoft withdrew in 2022 says so\.$/);
  assert.match(evidenceWords.disputed.means, /^Sources disagree\./);
  assert.match(evidenceWords.none.means, /^No source says anything\.$/);
});

test('only "unsupported" is worded as a no', () => {
  const word = (status: VerdictStatus) =>
    describeVerdict('Mail', aPlatform(), aCapability(), { status, evidence: 'none', words: [], controls: [] });
  const denying = (Object.keys(statusWords) as VerdictStatus[]).filter((status) =>
    /\bnot support\b/.test(word(status)),
  );
  assert.deepEqual(denying, ['unsupported']);
  assert.equal(word('unknown'), 'Mail on ios: no source says anything about sign-in.');
});

test('a revision links to its text, to its commit where the path is unknown, to nothing without a repository', () => {
  const [revision] = revisionsOf('2021-05-08');
  const known = { ...revision!, repository: 'maker/docs', commit: '1d70dca' };
  assert.equal(
    linkRevision({ ...known, path: 'inc ludes/a#b.md' }),
    'https://github.com/maker/docs/blob/1d70dca/inc%20ludes/a%23b.md',
  );
  assert.equal(linkRevision(known), 'https://github.com/maker/docs/commit/1d70dca');
  assert.equal(linkRevision({ ...known, commit: undefined }), undefined);
  assert.equal(linkRevision({ ...known, repository: undefined }), undefined);
});

test('a revision that the source has not is an error with the file in it', () => {
  assert.equal(findRevision(aTable(), '2021-03-20').date, '2021-03-20');
  assert.throws(() => findRevision(aTable(), '2021-03-21'), /content\/sources\/table\.yaml has no revision 2021-03-21/);
});
