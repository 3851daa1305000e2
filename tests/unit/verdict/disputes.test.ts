import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  listInDoubt,
  listDisputes,
  listDisputesAbout,
  describeCounts,
  describeReason,
} from '../../../src/domain/verdict/disputes.ts';
import type { Source, Statement } from '../../../src/domain/content/site-content.ts';
import { listAnswers, cellIds, type Answer } from '../../../src/domain/verdict/answer.ts';
import {
  aClient,
  aContent,
  aDispute,
  aPlatform,
  aSource,
  aStatement,
  aTable,
  revisionsOf,
} from '../../support/builders.ts';

const docs = (status: Statement['status']): Statement => aStatement({ status, source: 'docs', since: '2025-03-04' });
const platforms = [aPlatform(), aPlatform({ id: 'android', order: 2 })];
const mail = aClient({
  support: { 'sign-in': { ios: [docs('unsupported'), aStatement()], android: [aStatement({ status: 'planned' })] } },
});
const chat = aClient({
  id: 'chat',
  name: 'Chat',
  support: {
    'sign-in': {
      ios: [docs('supported'), aStatement({ status: 'unlisted', since: '2021-03-20' })],
      android: [docs('supported')],
    },
  },
});
const content = aContent({ clients: [mail, chat], platforms });

const idsOf = (answers: readonly Answer[]) =>
  answers.map(cellIds).map(({ client, platform }) => `${client} ${platform}`);

test('an answer is in dispute where last words differ, and nowhere else', () => {
  assert.deepEqual(idsOf(listDisputes(content).answers), ['mail ios']);
  assert.deepEqual(listDisputes(aContent()).answers, []);
});

test('a table leaves out what a live source alone speaks of, whether it never listed it or dropped it', () => {
  const { leftOut } = listDisputes(content);
  assert.deepEqual(idsOf(leftOut.map(({ answer }) => answer)), ['chat ios', 'chat android']);
  assert.deepEqual(
    leftOut.map(({ dropped }) => dropped?.since),
    ['2021-03-20', undefined],
  );
});

test('a table leaves out nothing where all others are withdrawn or silent too', () => {
  const sources = [aTable(), aSource({ retired: { date: '2025-06-01', dateMeaning: 'on' } })];
  assert.deepEqual(listDisputes({ ...content, sources }).leftOut, []);
  const silent = aClient({ support: { 'sign-in': { ios: [docs('unlisted')] } } });
  assert.deepEqual(listDisputes(aContent({ clients: [silent] })).leftOut, []);
});

test('the cells of a dispute are those in scope that have one of its statuses', () => {
  const answers = listAnswers(content);
  assert.deepEqual(idsOf(listInDoubt(aDispute({ scope: { client: ['mail'] }, status: ['planned'] }), answers)), [
    'mail android',
  ]);
  assert.deepEqual(
    idsOf(
      listInDoubt(aDispute({ scope: { platform: ['ios'] }, status: ['planned', 'unsupported', 'supported'] }), answers),
    ),
    ['chat ios', 'mail ios'],
  );
  assert.deepEqual(listInDoubt(aDispute({ scope: { client: ['mail'] } }), answers), []);
  assert.deepEqual(listInDoubt(aDispute({ scope: { client: ['chat'] }, status: ['planned'] }), answers), []);
});

test('disputes that concern cells stand first, then it goes by title', () => {
  const disputes = [
    aDispute({ id: 'c', title: 'C' }),
    aDispute({ id: 'b', title: 'B' }),
    aDispute({ id: 'z', title: 'Z', scope: { client: ['mail'] }, status: ['planned'] }),
  ];
  assert.deepEqual(
    listDisputes({ ...content, disputes }).documents.map(({ dispute, inDoubt }) => [dispute.id, inDoubt.length]),
    [
      ['z', 1],
      ['b', 0],
      ['c', 0],
    ],
  );
});

test('a page leads to the disputes that name what it is about, and to no other', () => {
  const disputes = [
    aDispute({ id: 'none' }),
    aDispute({ id: 'wide', scope: { platform: ['ios'] } }),
    aDispute({ id: 'narrow', scope: { client: ['mail'], platform: ['ios'] } }),
  ];
  const about = (place: object) => listDisputesAbout({ disputes }, place).map(({ id }) => id);
  assert.deepEqual(about({ client: 'mail' }), ['narrow']);
  assert.deepEqual(about({ client: 'chat' }), []);
  assert.deepEqual(about({ platform: 'ios' }), ['wide', 'narrow']);
  assert.deepEqual(about({ capability: 'sign-in' }), []);
});

/** Why the word of "docs" is followed, when the other source is as given. */
function chooseAgainst(
  other: Partial<Source>,
  own: Statement['status'] = 'partial',
  otherSays: Statement['status'] = 'supported',
): string {
  const source = aSource({ id: 'other', shortTitle: 'Other', ...other });
  const support = { 'sign-in': { ios: [docs(own), aStatement({ source: 'other', status: otherSays })] } };
  const [answer] = listAnswers(aContent({ clients: [aClient({ support })], sources: [aSource(), source, aTable()] }));
  return `${answer!.verdict.decisive?.from.shortTitle}, because ${describeReason(answer!)}`;
}

test('the reason of a choice is the first by which the two words differ', () => {
  assert.match(
    chooseAgainst({ retired: { date: '2026-01-01', dateMeaning: 'on' }, revisions: revisionsOf('2025-12-01') }),
    /^Docs, because it is live and the source that disagrees was withdrawn$/,
  );
  assert.match(
    chooseAgainst({ revisions: revisionsOf('2024-01-01') }, 'supported', 'unsupported'),
    /^Docs, because it was revised last$/,
  );
  assert.match(chooseAgainst({ revisions: revisionsOf('2025-12-01') }), /^Other, because it was revised last$/);
  assert.match(chooseAgainst({}), /^Docs, because .* bear the same date and its word is the more careful one$/);
});

test('where nothing differs there is no choice to give a reason for', () => {
  assert.match(chooseAgainst({}, 'supported'), /because $/);
  assert.equal(describeReason(listAnswers(aContent())[0]!), '');
});

test('the counts are worded by their number', () => {
  const disputes = [aDispute({ scope: { client: ['mail'] }, status: ['planned'] })];
  assert.equal(
    describeCounts(listDisputes({ ...content, disputes })),
    'Sources disagree on 1 answer. Documents contradict each other in 1 place, which puts 1 more cell in doubt. The tables leave out 2 cells of which a live document speaks.',
  );
});
