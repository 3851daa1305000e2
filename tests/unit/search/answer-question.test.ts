import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../../src/domain/search/questions/answer-question.ts';
import { answerableQueries, unanswerableQueries } from '../../support/answer-queries.ts';
import { ask, realData } from '../../support/answers.ts';

/** What the engine made of a query, for whoever reads why it missed. */
const explain = (query: string) =>
  answerQuestion(query, realData)
    .parts.map(
      ({ text, meanings, doubt }) =>
        `${text}: ${[...new Set(meanings.map(({ kind }) => kind))].join(' or ') || 'not understood'}${doubt > 0 ? ', guessed' : ''}`,
    )
    .join('; ');

test('98 of 100 queries get the expected first answer', (t) => {
  const misses = answerableQueries.filter(({ query, expected }) => ask(query)[0] !== expected);
  for (const { query, expected } of misses)
    t.diagnostic(
      `"${query}" should be answered by ${expected}, but got ${ask(query)[0] ?? 'nothing'} (${explain(query)})`,
    );
  const share = 1 - misses.length / answerableQueries.length;
  assert.ok(
    share >= 0.98,
    `${misses.length} of ${answerableQueries.length} queries miss their answer; ${(100 * share).toFixed(1)} % is too little.`,
  );
});

test('what is not of this site is answered by nothing', () => {
  const answered = unanswerableQueries.filter((query) => ask(query).length > 0);
  assert.deepEqual(
    answered.map((query) => `"${query}" got ${ask(query)[0]} (${explain(query)})`),
    [],
  );
});

test('the sets are large enough to say something, and no query stands twice', () => {
  assert.ok(answerableQueries.length >= 170);
  assert.ok(unanswerableQueries.length >= 45);
  const queries = [...answerableQueries.map(({ query }) => query), ...unanswerableQueries];
  assert.deepEqual(
    queries.filter((query, place) => queries.indexOf(query) !== place),
    [],
  );
});

const apart: [query: string, ...answers: string[]][] = [
  ['access', 'access//'],
  ['conditional access', '//conditional-access'],
  ['conditional access outlook', 'outlook//conditional-access'],
  ['conditional access access', 'access//conditional-access'],
  ['can users access outlook on android', 'outlook/android/'],
  ['project', 'project//'],
  ['planner', 'planner//'],
  ['project and planner', 'project//', 'planner//'],
  ['office', 'office-mobile//'],
  ['office.com', 'office-com//'],
  ['office word', 'word//'],
  ['office 365 admin', 'm365-admin//'],
  ['lens', 'lens//'],
  ['rooms', 'microsoft-rooms//'],
  ['forms', 'forms//'],
  ['word', 'word//'],
  ['world'],
  ['excel', 'excel//'],
  ['exchange'],
  ['exchange admin', 'exchange-admin//'],
  ['teams', 'teams//'],
  ['streams', 'stream//'],
  ['teams admin center'],
  ['sharepoint', 'sharepoint//'],
  ['sharepoint admin', 'sharepoint-admin//'],
  ['skype for business', 'skype-for-business//'],
  ['skype for business admin', 'sfb-admin//'],
  ['to do', 'to-do//'],
  ['how to do sso in teams', 'teams//single-sign-on'],
  ['windows', '/windows-desktop/'],
  ['google authenticator'],
  ['authenticator', 'authenticator//'],
  ['chrome'],
  ['firefox on mac'],
  ['safari cba ios', '/ios/certificate-based-authentication'],
];

for (const [query, ...expected] of apart) {
  test(`"${query}" is answered by ${expected.join(' and ') || 'nothing'}`, () =>
    assert.deepEqual(ask(query), expected));
}

const asked: [query: string, expected: string][] = [
  ['does outlook on mac support cba?', 'outlook/macos/certificate-based-authentication'],
  ['is certificate based auth supported in teams for ios', 'teams/ios/certificate-based-authentication'],
  ['can I use sso with word on my iphone', 'word/ios/single-sign-on'],
  ['com.microsoft.office.outlook', 'outlook//'],
  ['OUTLOOK.EXE', 'outlook//'],
  ['one drive', 'onedrive//'],
  ['share point', 'sharepoint//'],
  ['sharepointonline', 'sharepoint//'],
  ['powerbi', 'power-bi//'],
  ['out look', 'outlook//'],
  ['teamsios', 'teams/ios/'],
  ['stickynotes', 'sticky-notes//'],
  ['ＯＵＴＬＯＯＫ', 'outlook//'],
  ['¿oútlook?', 'outlook//'],
  ['OWA', 'outlook//'],
  ['SfB', 'skype-for-business//'],
  ['PBI', 'power-bi//'],
  ['CBA', '//certificate-based-authentication'],
  ['CA', '//conditional-access'],
  ['MA', '//modern-authentication'],
  ['SSO', '//single-sign-on'],
];

for (const [query, expected] of asked) {
  test(`"${query}" is answered by ${expected}`, () => assert.deepEqual(ask(query), [expected]));
}
