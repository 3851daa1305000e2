import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listReadiness, type PlatformReadiness } from '../../../src/domain/check/list-readiness.ts';
import { judgeReadiness } from '../../../src/domain/check/readiness.ts';
import { readinesses, type Readiness } from '../../../src/domain/check/readiness-words.ts';
import type { Client, SiteContent, Status } from '../../../src/domain/content/site-content.ts';
import { findAnswer } from '../../../src/domain/verdict/answer.ts';
import {
  aCapability,
  aClient,
  aContent,
  aLifecycle,
  aNote,
  aPlatform,
  aSource,
  aStatement,
  aTable,
  anEvent,
} from '../../support/builders.ts';

type Said = Partial<Client['support'][string][string][number]>;

/** A client of which the table, or a document, says something on iOS. */
const aSpokenClient = (id: string, said: readonly Said[], parts: Partial<Client> = {}): Client =>
  aClient({ id, name: id, support: { 'sign-in': { ios: said.map(aStatement) } }, ...parts });

const live = (status: Status, parts: Said = {}): Said => ({ status, source: 'docs', since: '2025-03-04', ...parts });
const ended = aLifecycle({ state: 'retired', events: [anEvent()] });

const content = (...clients: Client[]): SiteContent => aContent({ clients });

function judge(client: Client): Readiness {
  const whole = content(client);
  return judgeReadiness(findAnswer(whole, client, whole.platforms[0]!, whole.capabilities[0]!));
}

const judged: [what: string, said: Said[], expected: Readiness][] = [
  ['a live document confirms it', [live('supported'), {}], 'ready'],
  ['the withdrawn table alone ticks it', [{}], 'unproven'],
  ['a live document ticks what the table denies', [live('supported'), { status: 'planned' }], 'unproven'],
  ['it is denied', [live('unsupported')], 'blocks'],
  ['it is limited', [live('partial')], 'blocks'],
  ['it was announced and never confirmed', [{ status: 'planned' }], 'blocks'],
  ['a live document announces it', [live('planned')], 'blocks'],
  ['the table prints N/A', [{ status: 'not-applicable' }], 'silent'],
  ['the table dropped it', [{ status: 'unlisted' }], 'silent'],
  ['no source says anything', [], 'silent'],
];

for (const [what, said, expected] of judged) {
  test(`${expected}, where ${what}`, () => assert.equal(judge(aSpokenClient('mail', said)), expected));
}

test('what has ended blocks, whatever was said of it; of what nothing was said, the end says nothing', () => {
  for (const said of [[live('supported')], [{}], [{ status: 'planned' as const }]])
    assert.equal(judge(aSpokenClient('mail', said, { lifecycle: ended })), 'blocks');
  for (const said of [[], [{ status: 'not-applicable' as const }]])
    assert.equal(judge(aSpokenClient('mail', said, { lifecycle: ended })), 'silent');
});

const listGroups = ({ groups }: PlatformReadiness) =>
  Object.fromEntries(groups.map(({ readiness, rows }) => [readiness, rows.map(({ answer }) => answer.client.id)]));

function listOnly(whole: SiteContent): PlatformReadiness {
  const [only] = listReadiness(whole, whole.capabilities[0]!);
  return only ?? assert.fail();
}

test('every client stands once, those first that are denied and that people ask for, those last that have ended', () => {
  const whole = content(
    aSpokenClient('gone', [{}], { lifecycle: ended }),
    aSpokenClient('announced', [{ status: 'planned' }]),
    aSpokenClient('limited', [live('partial')]),
    aSpokenClient('denied', [live('unsupported')]),
    aSpokenClient('quiet', []),
    aSpokenClient('b-ready', [live('supported')]),
    aSpokenClient('a-ready', [live('supported')]),
    aSpokenClient('z-ready', [live('supported')], { order: 1 }),
    aSpokenClient('old', [{}]),
    aSpokenClient('in-doubt', [live('supported'), { status: 'planned' }]),
  );
  assert.deepEqual(listGroups(listOnly(whole)), {
    blocks: ['denied', 'limited', 'announced', 'gone'],
    unproven: ['in-doubt', 'old'],
    ready: ['z-ready', 'a-ready', 'b-ready'],
    silent: ['quiet'],
  });
});

test('each platform has each group, also where nothing stands in it', () => {
  const whole = { ...content(), platforms: [aPlatform(), aPlatform({ id: 'android', order: 2 })] };
  assert.deepEqual(
    listReadiness(whole, aCapability()).map(({ groups }) => groups.map(({ id }) => id)),
    ['ios', 'android'].map((platform) => readinesses.map((readiness) => `${platform}-${readiness}`)),
  );
});

const findRow = (readiness: PlatformReadiness, client: string) =>
  readiness.groups.flatMap(({ rows }) => rows).find(({ answer }) => answer.client.id === client) ?? assert.fail();

test('what has ended says so, with what takes its place and how that stands; its end decides', () => {
  const successors = [{ id: 'post', name: 'Post', sources: ['docs'] }];
  const whole = content(
    aSpokenClient('mail', [{}], { lifecycle: { ...ended, successors } }),
    aSpokenClient('post', [live('supported')]),
  );
  const { sentences, deciding, successors: told } = findRow(listOnly(whole), 'mail');
  assert.deepEqual(sentences, ['Gone: on 30 June 2023.']);
  assert.deepEqual(
    told.map(({ name, answer }) => [name, answer?.client.id, answer?.verdict.evidence]),
    [['Post', 'post', 'confirmed']],
  );
  assert.deepEqual(
    deciding.map(({ source }) => source.id),
    ['docs'],
  );
});

test('what is announced says since when', () => {
  const { sentences } = findRow(listOnly(content(aSpokenClient('mail', [{ status: 'planned' }]))), 'mail');
  assert.deepEqual(sentences, ['Planned since 30 October 2020.']);
});

test('a limit is told where every live source that says so has one, and not where one says so without', () => {
  const other = aSource({ id: 'page' });
  const withPage = (said: Said[]) => ({
    ...content(aSpokenClient('mail', said)),
    sources: [aTable(), aSource(), other],
  });
  const limited = live('supported', { detail: 'With federation only.' });
  const told = (said: Said[]) => findRow(listOnly(withPage(said)), 'mail').sentences;
  assert.deepEqual(told([limited, {}]), ['With federation only.']);
  assert.deepEqual(told([limited, live('supported', { source: 'page' })]), []);
  assert.deepEqual(told([live('partial', { detail: 'On tablets.' }), live('partial', { source: 'page' })]), [
    'On tablets.',
  ]);
});

test('of a dispute every side is told, with what it says', () => {
  const { deciding } = findRow(
    listOnly(content(aSpokenClient('mail', [live('supported'), { status: 'planned' }]))),
    'mail',
  );
  assert.deepEqual(
    deciding.map(({ source, status }) => [source.id, status]),
    [
      ['docs', 'supported'],
      ['table', 'planned'],
    ],
  );
});

test('a note on one client and every limit stand with the client, what holds for several is told once, history never', () => {
  const clients = [aSpokenClient('mail', [{}]), aSpokenClient('chat', [{}])];
  const ofBoth = { client: ['mail', 'chat'], platform: ['ios'] };
  const whole = {
    ...content(...clients),
    notes: [
      aNote({ id: 'own', kind: 'condition', scope: { client: ['mail'] } }),
      aNote({ id: 'limit-of-both', kind: 'limit', scope: ofBoth }),
      aNote({ id: 'condition-of-both', kind: 'condition', scope: ofBoth }),
      aNote({ id: 'of-the-platform', kind: 'limit', scope: { platform: ['ios'] } }),
      aNote({ id: 'past', kind: 'history', scope: { platform: ['ios'] } }),
      aNote({ id: 'need', kind: 'requirement', scope: { platform: ['ios'] } }),
    ],
  };
  const readiness = listOnly(whole);
  assert.deepEqual(
    findRow(readiness, 'mail').notes.map(({ id }) => id),
    ['limit-of-both', 'own'],
  );
  assert.deepEqual(
    readiness.notes.map(({ note, clients: named }) => [note.id, named.map(({ id }) => id)]),
    [
      ['condition-of-both', ['chat', 'mail']],
      ['of-the-platform', []],
    ],
  );
});
