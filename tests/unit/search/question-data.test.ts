import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildQuestionData, describeProof } from '../../../src/domain/search/questions/build-question-data.ts';
import { answerQuestion } from '../../../src/domain/search/questions/answer-question.ts';
import { listNames } from '../../../src/domain/names/client-names.ts';
import { answerAddress, findAnswer } from '../../../src/domain/verdict/answer.ts';
import { describeCell } from '../../../src/domain/verdict/cell-words.ts';
import { ask, realContent, realData } from '../../support/answers.ts';
import {
  aClient,
  aContent,
  aLifecycle,
  anEvent,
  aPlatform,
  aSource,
  aStatement,
  aTable,
  revisionsOf,
} from '../../support/builders.ts';

const { capabilities, clients, platforms } = realContent;

test('every cell says what its verdict says, and leads to it', () => {
  const said = clients.flatMap((client) =>
    capabilities.flatMap((capability) => {
      const [answer] = answerQuestion(`${client.name} ${capability.name}`, realData).answers;
      return (answer?.cells ?? []).map(({ look, word, remark, proof, address }) => ({
        look,
        word,
        remark,
        proof,
        address,
      }));
    }),
  );
  const decided = clients.flatMap((client) =>
    capabilities.flatMap((capability) =>
      platforms.map((platform) => {
        const answer = findAnswer(realContent, client, platform, capability);
        return {
          ...describeCell(answer),
          proof: describeProof(answer.verdict),
          address: answerAddress(answer),
        };
      }),
    ),
  );
  assert.deepEqual(said, decided);
});

test('a cell asked for by all three names is that cell', () => {
  for (const client of clients) {
    for (const [place, platform] of platforms.entries()) {
      const [answer] = answerQuestion(`${client.name} ${platform.shortName} CBA`, realData).answers;
      const [line] = answerQuestion(`${client.name} CBA`, realData).answers;
      assert.deepEqual(
        answer?.cells,
        [{ ...line?.cells[place], head: capabilities[0]!.name }],
        `${client.id} on ${platform.id}`,
      );
    }
  }
});

/** A search leaves "com" out: com.microsoft.office.word and Microsoft.Office.Word are one word, which names no edition. */
function isSharedWord(word: string, identifiers: readonly { id: string }[]): boolean {
  const toWord = (id: string) => id.toLowerCase().replace(/^com\./, '');
  return identifiers.some(({ id }) => id.toLowerCase() !== word.toLowerCase() && toWord(id) === toWord(word));
}

test('every name, alias and identifier of the content is answered by what it belongs to, and by nothing else', () => {
  for (const client of clients) {
    const { id, aliases, otherNames, identifiers } = client;
    const words = [
      ...[id, ...listNames(client), ...aliases].map((word) => ({ word, platform: '' })),
      ...otherNames.map(({ name, platform = '' }) => ({ word: name, platform })),
      ...identifiers.map((identifier) => ({
        word: identifier.id,
        platform: isSharedWord(identifier.id, identifiers) ? '' : (identifier.platform ?? ''),
      })),
    ];
    for (const { word, platform } of words) {
      assert.deepEqual(ask(word), [`${id}/${platform}/`], word);
      assert.equal(answerQuestion(word, realData).isGuess, false, word);
    }
  }
  for (const { id, name, shortName, printedNames, aliases } of platforms) {
    for (const word of [id, name, shortName, ...printedNames, ...aliases])
      assert.deepEqual(ask(word), [`/${id}/`], word);
  }
  for (const { id, name, abbreviation } of capabilities) {
    for (const word of [id, name, abbreviation]) assert.deepEqual(ask(word), [`//${id}`], word);
  }
});

test('words that are too general to be printed find their entry', () => {
  const folders = [
    [clients, (id: string) => `${id}//`],
    [platforms, (id: string) => `/${id}/`],
    [capabilities, (id: string) => `//${id}`],
  ] as const;
  for (const [entries, placeOf] of folders) {
    for (const { id, searchedAs } of entries)
      for (const word of searchedAs) assert.ok(ask(word).includes(placeOf(id)), `"${word}" got ${ask(word)}`);
  }
});

test('the proof is the source and the date of its newest revision: until then it has said so', () => {
  const content = aContent({
    sources: [
      aTable({
        revisions: [{ id: '2021-05-21', date: '2021-05-21', dateMeaning: 'by' }, ...revisionsOf('2020-10-30')],
      }),
      aSource({ shortTitle: 'Entra: CBA', revisions: revisionsOf('2025-03-04', '2024-01-03') }),
    ],
  });
  const proofOf = (...statements: Parameters<typeof aStatement>[0][]) => {
    const client = aClient({ support: { 'sign-in': { ios: statements.map(aStatement) } } });
    return answerQuestion('mail ios si', buildQuestionData({ ...content, clients: [client] })).answers[0]?.detail;
  };
  assert.equal(proofOf({ since: '2024-01-03', source: 'docs' }), 'sign-in · confirmed by Entra: CBA, 4 March 2025');
  assert.equal(proofOf({ since: '2021-05-21' }), 'sign-in · old table, 21 May 2021');
  assert.equal(proofOf({ since: '2020-10-30' }), 'sign-in · old table, 21 May 2021');
  assert.equal(
    proofOf({ since: '2024-01-03', source: 'docs' }, { status: 'planned' }),
    'sign-in · disputed, following Entra: CBA, 4 March 2025',
  );
  assert.equal(proofOf(), 'sign-in · no source');
});

test('a retired client says so and when, a retiring one says so', () => {
  const answerFor = (lifecycle: Parameters<typeof aLifecycle>[0]) =>
    answerQuestion('mail', buildQuestionData(aContent({ clients: [aClient({ lifecycle: aLifecycle(lifecycle) })] })))
      .answers[0];
  assert.equal(
    answerFor({ state: 'retired', events: [anEvent({ date: '2023-12-31', dateMeaning: 'by' })] })?.detail,
    'sign-in · retired, ended by 31 December 2023',
  );
  assert.equal(
    answerFor({ state: 'retiring', events: [anEvent({ kind: 'announced' })] })?.detail,
    'sign-in · retiring',
  );
  assert.equal(answerFor({ state: 'active' })?.detail, 'sign-in');
});

test('every retired client of the content says so', () => {
  const retired = clients.filter(({ lifecycle }) => lifecycle.state === 'retired');
  assert.ok(retired.length > 0);
  for (const { name } of retired)
    assert.match(
      answerQuestion(name, realData).answers[0]?.detail ?? '',
      / · retired, ended (on|by|in) .*\d{4}$/,
      name,
    );
});

test('a client that has ended on one platform says so there and nowhere else', () => {
  const lifecycle = aLifecycle({ events: [anEvent({ date: '2021-01-12', platforms: ['ios'] })] });
  const data = buildQuestionData(
    aContent({
      clients: [aClient({ lifecycle, support: { 'sign-in': { ios: [aStatement()], android: [aStatement()] } } })],
      platforms: [aPlatform(), aPlatform({ id: 'android', order: 2 })],
    }),
  );
  assert.deepEqual(
    answerQuestion('mail', data).answers[0]?.cells.map(({ word }) => word),
    ['Ended 2021', 'Supported'],
  );
});
