import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildQuestionData } from '../../../src/domain/search/questions/build-question-data.ts';
import { countEdits } from '../../../src/domain/search/questions/find-similar.ts';
import { answerQuestion } from '../../../src/domain/search/questions/answer-question.ts';
import { ask, realContent, realData } from '../../support/answers.ts';
import { aClient, aContent, printed } from '../../support/builders.ts';

const aWord = 'outlook';

test('errors are counted as a reader would', () => {
  const cases: [string, string, number][] = [
    ['', '', 0],
    ['', 'ab', 2],
    [aWord, aWord, 0],
    ['outlok', aWord, 1],
    ['outllook', aWord, 1],
    ['oultook', aWord, 1],
    ['outlool', aWord, 1],
    ['ca', 'abc', 3],
  ];
  for (const [a, b, edits] of cases) {
    assert.equal(countEdits(a, b), edits, `${a} and ${b}`);
    assert.equal(countEdits(b, a), edits, `${b} and ${a}`);
  }
});

test('no input throws, and each gets answers or nearest names, never both', () => {
  const inputs = [
    '',
    ' ',
    '\n\t',
    '?',
    '.*+?^${}()|[]\\',
    '<img src=x onerror=alert(1)>',
    '"\'`',
    '%00%',
    '\u0000',
    '\ud800',
    '🙂',
    '👩‍👩‍👧‍👦 outlook',
    'שלום outlook',
    'مرحبا',
    '𐐀𐐁𐐂𐐃𐐄',
    'İı',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a'.repeat(10_000),
    'outlook '.repeat(2000),
    'onon'.repeat(2500),
    'teamsios'.repeat(1000),
    'ab '.repeat(4000),
    '\u0301'.repeat(500),
  ];
  for (const input of inputs) {
    const { answers, nearest } = answerQuestion(input, realData);
    assert.ok(answers.length === 0 || nearest.length === 0, input.slice(0, 40));
    assert.ok(answers.length <= 6 && nearest.length <= 3, input.slice(0, 40));
  }
});

test('every beginning of a query can be asked, and the whole is answered', () => {
  const query = 'Does Skype for Business on iPhone support CBA?';
  for (let end = 0; end <= query.length; end++) answerQuestion(query.slice(0, end), realData);
  assert.deepEqual(ask(query), ['skype-for-business/ios/certificate-based-authentication']);
});

test('a name that is typed half is a guess', () => {
  for (const [query, expected] of [
    ['authent', 'authenticator//'],
    ['whi', 'whiteboard//'],
    ['company por', 'company-portal//'],
  ] as const) {
    const { answers, isGuess } = answerQuestion(query, realData);
    assert.deepEqual([answers[0]?.client, isGuess], [expected.slice(0, -2), true], query);
  }
});

test('a word of several names is answered by all of them, as a guess', () => {
  for (const [query, ...expected] of [
    ['viva', 'viva-engage', 'workplace-analytics'],
    ['copilot', 'office-mobile', 'office-com'],
  ] as const) {
    const { answers, isGuess } = answerQuestion(query, realData);
    assert.deepEqual(
      answers.map(({ client }) => client),
      expected,
      query,
    );
    assert.ok(isGuess, query);
  }
});

test('two clients that are as near as each other are both answered', () => {
  const clients = [
    aClient({ id: 'ledger', name: 'Ledger', printedNames: printed() }),
    aClient({ id: 'lodger', name: 'Lodger', printedNames: printed() }),
  ];
  const data = buildQuestionData(aContent({ clients }));
  assert.deepEqual(ask('lidger', data), ['ledger//', 'lodger//']);
  assert.deepEqual(ask('lodgr', data), ['lodger//']);
  assert.equal(answerQuestion('lidger', data).isGuess, true);
});

test('two clients that are named are both answered, and that is no guess', () => {
  assert.deepEqual(ask('outlook or teams on ios'), ['outlook/ios/', 'teams/ios/']);
  assert.equal(answerQuestion('outlook or teams on ios', realData).isGuess, false);
});

test('a word that is not understood beside a name that is does not hide it, beside a guess it does', () => {
  assert.deepEqual(ask('outlook signature'), ['outlook//']);
  assert.deepEqual(ask('outlok signature'), []);
  assert.deepEqual(ask('slack on iphone'), []);
});

test('a name that differs by a letter or two is named, with its page; nothing fills the list', () => {
  assert.deepEqual(answerQuestion('outlooxks', realData).nearest, [{ name: 'Outlook', address: '/clients/outlook/' }]);
  for (const query of ['authentiphone', 'lsenit', 'qwertyuiop', ''])
    assert.deepEqual(answerQuestion(query, realData).nearest, [], query);
});

test('what is named decides what is shown and where it leads', () => {
  const { platforms, capabilities } = realContent;
  const [client] = answerQuestion('outlook', realData).answers;
  assert.deepEqual(
    [client?.headline, client?.address, client?.cells.length],
    ['Outlook', '/clients/outlook/', platforms.length],
  );
  const [line] = answerQuestion('planner sso', realData).answers;
  assert.deepEqual(
    [line?.detail.split(' · ', 1)[0], line?.address],
    ['single sign-on', `/clients/planner/#single-sign-on-${platforms[0]?.id}`],
  );
  const [column] = answerQuestion('outlook ios', realData).answers;
  assert.deepEqual(
    [column?.headline, column?.address],
    ['Outlook on iOS and iPadOS', '/clients/outlook/#certificate-based-authentication-ios'],
  );
  assert.deepEqual(
    column?.cells.map(({ head }) => head),
    capabilities.map(({ name }) => name),
  );
  const [platform] = answerQuestion('android', realData).answers;
  assert.deepEqual([platform?.headline, platform?.address, platform?.cells], ['Android', '/platforms/android/', []]);
  assert.notEqual(platform?.detail, '');
  assert.equal(answerQuestion('cba', realData).answers[0]?.address, '/capabilities/certificate-based-authentication/');
  assert.equal(
    answerQuestion('cba on ios', realData).answers[0]?.headline,
    'Certificate-based authentication on iOS and iPadOS',
  );
});

test('an entry, name or alias that every object has as a key is found like any other', () => {
  const words = Object.getOwnPropertyNames(Object.prototype).map((word) => word.toLowerCase());
  const clients = words.map((word, index) =>
    aClient({
      id: index === 0 ? 'constructor' : `client-${index}`,
      name: `Maker ${index}`,
      printedNames: [],
      aliases: [word],
    }),
  );
  const data = buildQuestionData(aContent({ clients }));
  for (const [index, word] of words.entries())
    assert.ok(ask(word, data).includes(`${clients[index]?.id}//`), `${word}: ${ask(word, data)}`);
});
