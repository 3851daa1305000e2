import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExcerpt } from '../../../src/domain/search/text/excerpt.ts';
import { findPassages, type FoundPassages, type Wanted } from '../../../src/domain/search/text/find-passages.ts';
import { listPassages } from '../../../src/domain/search/text/list-passages.ts';
import { facets } from '../../../src/domain/search/text/pagefind.ts';
import type { Passage } from '../../../src/domain/search/text/passage.ts';
import { buildSpellingData, listTextWords } from '../../../src/domain/search/text/spelling.ts';
import { realContent } from '../../support/answers.ts';
import { randomFrom } from '../../support/random.ts';
import { openTextIndex } from '../../support/text-index.ts';

const passages = listPassages(realContent);
const index = await openTextIndex(passages);
const all: Wanted = { narrowing: {}, limit: 1000, limitOfPage: 1000 };
const few: Wanted = { limit: 4, limitOfPage: 2 };
const find = (query: string, wanted = all) => findPassages(index, query, wanted);
const listAddresses = ({ passages: found }: FoundPassages) => found.map(({ address }) => address);
const addresses = async (query: string, wanted = all) => listAddresses(await find(query, wanted));

const aPassage = (parts: Partial<Passage>): Passage => ({
  address: '/',
  name: 'Home',
  kind: 'Reference',
  text: 'Text.',
  ...parts,
});

test('a page or section named like the query comes first', async () => {
  const first: [query: string, address: string][] = [
    ['outlook', '/clients/outlook/'],
    ['conditional access', '/capabilities/conditional-access/'],
    ['revocation', '/guides/requirements-and-limits/#revocation'],
    ['security keys', '/guides/requirements-and-limits/#security-keys'],
    ['exchange online powershell', '/powershell/#exo-powershell'],
    ['how a verdict is made', '/sources/#verdicts'],
  ];
  for (const [query, address] of first) assert.equal((await addresses(query, few))[0], address, query);
});

test('the words of a passage find it, as they are written and half typed', async () => {
  const random = randomFrom(3);
  for (const { address, text } of random.shuffle([...passages]).slice(0, 40)) {
    const words = text.match(/(?<=^| )\p{L}\p{Ll}{5,}(?=[ .,]|$)/gu) ?? [];
    for (const word of new Set(words)) assert.ok((await addresses(word)).includes(address), `${word}: ${address}`);
    const [first] = words;
    if (first) assert.ok((await find(first.slice(0, -1), few)).total > 0, `${first} half typed`);
  }
});

test('every word that the spelling help knows is in the index: else a part of it must be lost', async () => {
  const { words } = buildSpellingData(passages, realContent.site.search);
  for (const word of words) assert.ok((await index.pagefind.search(word)).results.length > 0, word);
});

test('passages with all words come before those with all but one', async () => {
  const { passages: found } = await find('revocation list distribution', { limit: 8, limitOfPage: 8 });
  const texts = found.map(({ address }) => passages.find((one) => one.address === address)!);
  const counts = texts.map(({ name, page = '', text }) => {
    const words = `${name} ${page} ${text}`.toLowerCase();
    return ['revocation', 'list', 'distribut'].filter((word) => words.includes(word)).length;
  });
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  assert.equal(counts[0], 3);
});

test('where no passage has all words, those with most of them are found', async () => {
  const { words, unknown, total } = await find('revocation kaizala cortana list', few);
  assert.deepEqual([words.length, unknown], [4, []]);
  assert.ok(total > 0);
});

test('a word that is nowhere is left out, and named', async () => {
  const { unknown, passages: found } = await find('revocation qzxvblorp list', few);
  assert.deepEqual(unknown, ['qzxvblorp']);
  assert.deepEqual(found, (await find('revocation list', few)).passages);
});

test('the singular finds the plural, and the plural the singular', async () => {
  const known = new Set(await addresses('certificates'));
  const missing = (await addresses('certificate')).filter((address) => !known.has(address));
  assert.deepEqual(missing, []);
  for (const word of ['windows', 'access', 'status', 'macos', 'ios', 'policies'])
    assert.ok((await find(word, few)).total > 0, word);
});

test('the little words of a question are not looked for', async () => {
  assert.deepEqual(
    await addresses('How do I connect to Exchange Online with a certificate?'),
    await addresses('connect exchange online certificate'),
  );
  assert.equal((await addresses('what is a broker', few))[0], (await addresses('broker', few))[0]);
});

test('an abbreviation and words written as one find what the prose writes out', async () => {
  assert.deepEqual(await addresses('mfa', few), await addresses('multifactor authentication', few));
  assert.deepEqual(await addresses('smartcard', few), await addresses('smart card', few));
});

/** One typing error of any kind: a letter left out, doubled, changed, or two in the wrong order. */
function mistype(word: string, random: ReturnType<typeof randomFrom>): string {
  const place = 1 + random.below(word.length - 2);
  const [before, letter, next, after] = [word.slice(0, place), word[place]!, word[place + 1]!, word.slice(place + 2)];
  return [
    before + next + after,
    before + letter + letter + next + after,
    `${before}x${next}${after}`,
    before + next + letter + after,
  ][random.below(4)]!;
}

test('a typing error in a long word is forgiven', async () => {
  const random = randomFrom(7);
  const words = [...new Set(passages.flatMap(({ text }) => listTextWords(text)))].filter((word) =>
    /^\p{L}{6,}$/u.test(word),
  );
  const missed: string[] = [];
  for (const word of random.shuffle(words).slice(0, 200)) {
    const typed = mistype(word, random);
    const found = await find(typed, few);
    if (!found.words.includes(word) && !found.words.includes(typed)) missed.push(`${word} ${typed}`);
  }
  // Some words become another word by an error: "terms" for "teams".
  assert.ok(missed.length <= 6, missed.join(', '));
});

test('no typing error is read into a short word or a number', async () => {
  for (const query of ['qcp', '500199']) assert.deepEqual((await find(query, few)).words, [], query);
});

test('nothing is found for words that stand nowhere, and for none', async () => {
  for (const query of ['', '?!', 'the', 'xqzzyqx wvvkkw', 'qzxv blorp'])
    assert.deepEqual((await find(query)).passages, [], query);
});

test('what is chosen narrows the results; what else could be chosen is counted', async () => {
  const open = await find('certificate');
  const { kind = {} } = open.counts;
  assert.equal(
    Object.values(kind).reduce((sum, count) => sum + count, 0),
    open.total,
  );
  for (const facet of facets)
    for (const [value, count] of Object.entries(open.counts[facet] ?? {})) {
      const found = await find('certificate', { ...all, narrowing: { [facet]: value } });
      assert.equal(found.total, count, `${facet} ${value}`);
      assert.deepEqual(found.counts[facet], open.counts[facet]);
      for (const passage of found.passages)
        assert.ok(facet === 'kind' ? passage.kind === value : passage.scope?.[facet]?.includes(value));
    }
});

test('a page gives no more passages than are wanted of it, and the number found is told', async () => {
  const { passages: found, total } = await find('certificate', { limit: 6, limitOfPage: 2 });
  const counts = Map.groupBy(found, ({ address }) => address.split('#')[0]);
  assert.equal(found.length, 6);
  assert.ok([...counts.values()].every(({ length }) => length <= 2));
  assert.equal(total, (await find('certificate')).total);
});

test('an excerpt is text: marks are told apart, what surrounds a word is none of it, markup is what was written', async () => {
  assert.deepEqual(readExcerpt('… a <mark>(word),</mark> &lt;b> &lt;mark&gt; …'), [
    { text: '… a ', isMarked: false },
    { text: '(', isMarked: false },
    { text: 'word', isMarked: true },
    { text: '),', isMarked: false },
    { text: ' <b> <mark> …', isMarked: false },
  ]);
  const text = '<b>bold</b> & <script>alert("keys")</script> <mark>x</mark> <img src=x onerror=alert(1)>';
  const small = await openTextIndex([aPassage({ text })]);
  const [found] = (await findPassages(small, 'script', few)).passages;
  assert.equal(found?.excerpt.map((piece) => piece.text).join(''), text);
});

test('a word that every object has is a word like any other, typed or written', async () => {
  const words = Object.getOwnPropertyNames(Object.prototype).filter((word) => !word.startsWith('_'));
  const written = await openTextIndex(
    words.map((word) => aPassage({ address: `/${word}/`, name: word, text: `About ${word}.` })),
  );
  for (const word of words) {
    await find(word, few);
    const found = await findPassages(written, word, all);
    assert.ok(listAddresses(found).includes(`/${word}/`), word);
  }
});

test('what only looks like a word of the prose is left out, and no part of the index is missed for it', async () => {
  for (const word of ['guess', 'minus', 'cmdls', 'takin']) {
    const { passages: found } = await find(`revocation ${word}`, few);
    assert.ok(found.length > 0, word);
    await find(word, few);
  }
});

const pair = [
  aPassage({ address: '/a/', kind: 'Guide', text: 'Revocation.', scope: { platform: ['ios'] } }),
  aPassage({ address: '/b/', text: 'Broker and revocation.' }),
];

for (const part of ['index/', 'fragment/', 'filter/'])
  test(`where a part of the index does not arrive (${part}), nothing is said to be missing from the prose`, async () => {
    const broken = await openTextIndex(pair, (path) => path.includes(part));
    for (const query of ['revocation', 'revocation broker'])
      await assert.rejects(() => findPassages(broken, query, all));
  });

test('where one piece of the index does not arrive, a query with another word is not answered by that word alone', async () => {
  let isLost = false;
  const broken = await openTextIndex(passages, (path) => isLost && path.startsWith('index/'));
  await findPassages(broken, 'revocation', few);
  isLost = true;
  await assert.rejects(() => findPassages(broken, 'revocation kaizala', few));
  // A mistyped word is looked for as the word that was meant.
  await assert.rejects(() => findPassages(broken, 'kaizalla', few));
});
