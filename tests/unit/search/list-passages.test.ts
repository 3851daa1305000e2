import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPassages } from '../../../src/domain/search/text/list-passages.ts';
import { splitProse } from '../../../src/domain/search/text/split-prose.ts';
import { realContent } from '../../support/answers.ts';
import {
  aCapability,
  aClient,
  aContent,
  aDispute,
  aLifecycle,
  anError,
  anEvent,
  aNote,
  aPlatform,
  aSource,
} from '../../support/builders.ts';

const guide = {
  id: 'how',
  file: 'content/guides/how.mdx',
  title: 'How it works',
  summary: 'In short.',
  order: 1,
  body: 'Before.\n\n## First *step*\n\nOne.\n\n## Second\n\n- Two\n- Three\n',
};
const module = {
  id: 'maker',
  file: 'content/powershell-modules/maker.mdx',
  name: 'Maker module',
  printedName: 'Maker Shell',
  order: 1,
  advice: 'Use it.',
  summary: 'Commands.',
  packages: ['MakerShell'],
  cmdlets: ['Connect-Maker'],
  aliases: ['mk'],
  lifecycle: aLifecycle(),
  capabilities: [],
  signIns: [{ kind: 'user' as const, detail: 'By name.', sources: ['docs'] }],
  sources: ['docs'],
  unconfirmed: [],
  body: '`Connect-Maker`\n',
};

/** What a content gives, by address: the heading with its page, and the text. */
function read(parts: Parameters<typeof aContent>[0]): Record<string, string> {
  return Object.fromEntries(
    listPassages(aContent(parts)).map(({ address, page, name, text }) => [
      address,
      `${page === undefined ? '' : `${page}: `}${name}. ${text}`,
    ]),
  );
}

test('a guide gives its beginning and each section, under the id of its heading', () => {
  const found = read({ guides: [guide] });
  assert.equal(found['/guides/how/'], 'How it works. In short. Before.');
  assert.equal(found['/guides/how/#first-step'], 'How it works: First step. One.');
  assert.equal(found['/guides/how/#second'], 'How it works: Second. Two Three');
});

test('a capability gives its summary and its prose', () => {
  const found = read({
    capabilities: [aCapability({ body: 'What it is. <Cite id="docs" />\n\n## More\n\nAnd more.\n' })],
  });
  assert.equal(found['/capabilities/sign-in/'], 'Sign-in. Signing in.');
  assert.equal(found['/capabilities/sign-in/#about'], 'Sign-in: What is asked, and what the table says. What it is.');
  assert.equal(found['/capabilities/sign-in/#more'], 'Sign-in: More. And more.');
});

test('a platform gives its summary with its lifecycle, what it needs, its browsers, what is unconfirmed', () => {
  const claim = { note: 'Only by wire.', source: 'docs', since: '2025-03-04' };
  const platform = aPlatform({
    lifecycle: aLifecycle({ note: 'A note.' }),
    requirements: [{ text: 'A broker.', sources: ['docs'] }],
    browsers: [{ name: 'Surf', claims: [claim] }],
    unconfirmed: ['Whether it rains.'],
  });
  const found = read({ platforms: [platform] });
  assert.equal(found['/platforms/ios/'], 'ios. Phones. A note.');
  assert.equal(found['/platforms/ios/#requirements'], 'ios: What it needs. A broker.');
  assert.equal(found['/platforms/ios/#browsers'], 'ios: Browsers. Surf. Only by wire.');
  assert.equal(found['/platforms/ios/#unconfirmed'], 'ios: What could not be confirmed. Whether it rains.');
  assert.equal(Object.hasOwn(read({ platforms: [aPlatform()] }), '/platforms/ios/#requirements'), false);
});

test('a client gives its summary, lifecycle, former names and what is unconfirmed', () => {
  const lifecycle = aLifecycle({
    state: 'retired',
    note: 'It is over.',
    events: [anEvent({ event: 'Switched off' })],
    successors: [{ name: 'Post', sources: ['docs'] }],
  });
  const client = aClient({
    lifecycle,
    formerNames: [{ name: 'Letters', note: 'Named anew.', sources: ['docs'] }],
    unconfirmed: ['Where it went.'],
  });
  assert.equal(
    read({ clients: [client] })['/clients/mail/'],
    'Maker Mail. Mail app. Retired. It is over. Switched off: on 30 June 2023. What takes its place: Post. Former name: Letters. Named anew. Where it went.',
  );
});

test('an error is found by its code and by the number alone', () => {
  const found = read({ errors: [anError(), anError({ id: 'aadsts90100', lastDocumented: '2022-06-15' })] });
  assert.equal(
    found['/errors/#aadsts500171'],
    'Errors and what they mean: AADSTS500171. Error 500171. The certificate is revoked. Give another. It was lost.',
  );
  assert.match(found['/errors/#aadsts90100']!, /From a page of 15 June 2022; the newer pages/);
});

test('a module, a dispute and a source are passages of the page that lists them', () => {
  const found = read({
    'powershell-modules': [module],
    disputes: [aDispute()],
    sources: [aSource({ note: 'A copy.' })],
    capabilities: [],
  });
  assert.equal(
    found['/powershell/#maker'],
    'PowerShell modules: Maker module. Use it. Commands. Listed in the article of 2021 as Maker Shell. User signs in: By name. Connect-Maker. Names: MakerShell, Connect-Maker, mk.',
  );
  assert.equal(found['/disputes/#odd'], 'Disputes: Something. Yes. No. Our reading: Open.');
  assert.equal(found['/sources/#docs'], 'Sources: Documentation. Docs. Maker. A copy.');
});

test('a note stands once, where it is printed: at its first client, else its first platform, else its capability', () => {
  const place = (scope: Parameters<typeof aNote>[0] & object) =>
    Object.keys(read({ clients: [aClient(), aClient({ id: 'chat' })], notes: [aNote(scope)] })).filter((address) =>
      address.includes('#note-'),
    );
  assert.deepEqual(place({ scope: { client: ['chat', 'mail'], platform: ['ios'] } }), ['/clients/chat/#note-limit']);
  assert.deepEqual(place({ scope: { platform: ['ios'], capability: ['sign-in'] } }), ['/platforms/ios/#note-limit']);
  assert.deepEqual(place({ scope: { capability: ['sign-in'] } }), ['/capabilities/sign-in/#note-limit']);
});

test('pages that explain the words of the site are there', () => {
  const found = read({});
  assert.match(found['/sources/#verdicts']!, /last word.*Old table: /);
  assert.match(found['/changes/#directions']!, /Newly supported: /);
  assert.match(found['/promises/']!, /Kept: /);
  assert.match(found['/data/']!, /PowerShell, curl/);
});

test('citations are left out, and no space is left before a full stop', () => {
  assert.deepEqual(splitProse('It is so <Cite id="docs" />. Also `code` <Cite id="docs" />\n'), [
    { text: 'It is so. Also code' },
  ]);
});

test('a table is read cell by cell; headings of one name have ids of their own, and ids are those of the page', () => {
  const [, first, second] = splitProse('## A\n\n| | B |\n|---|---|\n| C | D |\n\n## A\n\nE\n');
  assert.deepEqual(first, { heading: 'A', id: 'a', text: 'B; C · D' });
  assert.deepEqual(second, { heading: 'A', id: 'a-1', text: 'E' });
  assert.deepEqual(splitProse('## "A" & <Cite id="docs" />\n\nB\n')[1], { heading: '"A" &', id: 'a--', text: 'B' });
});

test('of the real content every passage has an address of its own, a name and a text', () => {
  const passages = listPassages(realContent);
  assert.equal(new Set(passages.map(({ address }) => address)).size, passages.length);
  for (const { address, name, page, text } of passages)
    assert.ok(
      name !== '' && page !== '' && text !== '' && !/undefined|<Cite|\[object/.test(address + name + text),
      address,
    );
});
