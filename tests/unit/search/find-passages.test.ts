import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeExcerpt } from '../../../src/domain/search/text/excerpt.ts';
import { findPassages, indexPassages, type FoundPassage } from '../../../src/domain/search/text/find-passages.ts';
import { listPassages } from '../../../src/domain/search/text/list-passages.ts';
import { wordPattern } from '../../../src/domain/search/text/read-word.ts';
import type { Passage } from '../../../src/domain/search/text/passage.ts';
import { realContent } from '../../support/answers.ts';
import { randomFrom } from '../../support/random.ts';

const passages = listPassages(realContent);
const index = await indexPassages(passages);
const all = { kind: '', limit: 1000, limitOfPage: 1000 } as const;
const find = (query: string) => findPassages(index, query, all);
const addresses = (query: string) => find(query).passages.map(({ address }) => address);

const aPassage = (parts: Partial<Passage>): Passage => ({
  address: '/',
  name: 'Home',
  kind: 'Reference',
  text: 'Text.',
  ...parts,
});
const show = ({ excerpt }: Pick<FoundPassage, 'excerpt'>) =>
  excerpt.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('a page or section named like the query comes first', () => {
  const first: [query: string, address: string][] = [
    ['outlook', '/clients/outlook/'],
    ['conditional access', '/capabilities/conditional-access/'],
    ['revocation', '/guides/requirements-and-limits/#revocation'],
    ['security keys', '/guides/requirements-and-limits/#security-keys'],
    ['exchange online powershell', '/powershell/#exo-powershell'],
    ['how a verdict is made', '/sources/#verdicts'],
  ];
  for (const [query, address] of first) assert.equal(addresses(query)[0], address, query);
});

test('every word of a passage finds it, as it is written and half typed', () => {
  for (const { address, text } of passages) {
    const words = text.match(wordPattern)?.filter((word) => word.length > 5) ?? [];
    for (const word of new Set(words)) assert.ok(addresses(word).includes(address), `${word}: ${address}`);
    if (words[0]) assert.ok(addresses(words[0].slice(0, -1)).includes(address), `${words[0]} half typed: ${address}`);
  }
});

test('all words are required where one passage has them all', () => {
  const { passages: found } = find('revocation list');
  assert.ok(found.length > 1);
  for (const { text, name } of found) assert.match(`${name} ${text}`.toLowerCase(), /(?=.*revocation)(?=.*list)/s);
});

test('the singular finds the plural, and the plural the singular', () => {
  const known = new Set(addresses('certificates'));
  assert.deepEqual(
    addresses('certificate').filter((address) => !known.has(address)),
    [],
  );
  for (const word of ['windows', 'access', 'status', 'macos', 'ios', 'basis'])
    assert.ok(addresses(word).length > 0, word);
});

test('where no passage has all words, those with most of them are found', () => {
  const { passages: found } = find('revocation submarine list');
  assert.deepEqual(found.map(({ address }) => address).toSorted(), addresses('revocation list').toSorted());
});

test('the little words of a question are not looked for', () => {
  assert.deepEqual(
    addresses('How do I connect to Exchange Online with a certificate?'),
    addresses('connect exchange online certificate'),
  );
  assert.equal(addresses('what is a broker')[0], addresses('broker')[0]);
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

test('a typing error in a long word is forgiven', () => {
  const random = randomFrom(7);
  const words = [
    ...new Set(
      passages.flatMap(
        ({ text }) =>
          text
            .toLowerCase()
            .match(wordPattern)
            ?.filter((word) => /^\p{L}{6,}$/u.test(word)) ?? [],
      ),
    ),
  ];
  const missed = random
    .shuffle(words)
    .slice(0, 400)
    .map((word) => [word, mistype(word, random)] as const)
    .filter(([word, typed]) => {
      const found = find(typed).passages;
      return !found.some(({ text }) => text.toLowerCase().includes(word));
    });
  // Some words become another word by an error: "terms" for "teams".
  assert.ok(missed.length <= 4, missed.join(' '));
});

test('nothing is found for words that stand nowhere, and for none', () => {
  for (const query of ['', '?!', 'the', 'xqzzyqx wvvkkw', 'qzxv blorp'])
    assert.deepEqual(find(query), { passages: [], total: 0, kinds: {} }, query);
});

test('of a kind only that kind is shown, the counts stay those of all', () => {
  const { kinds, total } = find('certificate');
  assert.equal(
    Object.values(kinds).reduce((sum, count) => sum + count),
    total,
  );
  assert.deepEqual(Object.keys(kinds), ['Client', 'Platform', 'Capability', 'Guide', 'Reference']);
  const guides = findPassages(index, 'certificate', { ...all, kind: 'Guide' });
  assert.deepEqual([guides.total, guides.kinds], [kinds.Guide, kinds]);
  assert.ok(guides.passages.every(({ kind }) => kind === 'Guide'));
});

test('a page gives no more passages than are wanted of it, and the number found is told', () => {
  const { passages: found, total } = findPassages(index, 'certificate', { kind: '', limit: 6, limitOfPage: 2 });
  const counts = Map.groupBy(found, ({ address }) => address.split('#')[0]);
  assert.equal(found.length, 6);
  assert.ok([...counts.values()].every(({ length }) => length <= 2));
  assert.equal(total, find('certificate').total);
});

test('an excerpt shows where most of the words stand together, marked', async () => {
  const text = `Keys. ${'Much about doors and windows. '.repeat(20)}Here keys and locks meet. ${'More about walls. '.repeat(20)}`;
  const small = await indexPassages([aPassage({ text })]);
  const [found] = findPassages(small, 'locks keys', all).passages;
  assert.match(show(found!), /^… .*Here \[keys\] and \[locks\] meet\..* …$/);
  assert.ok(show(found!).length < 200);
});

test('an excerpt of a short text is all of it, of a text without the words its beginning', () => {
  assert.equal(show({ excerpt: makeExcerpt('Keys, and "Locks".', new Set(['lock'])) }), 'Keys, and "[Locks]".');
  assert.match(show({ excerpt: makeExcerpt('Word '.repeat(99), new Set(['lock'])) }), /^Word .*Word …$/);
  assert.equal(show({ excerpt: makeExcerpt('', new Set(['lock'])) }), '');
});

test('markup is text: an excerpt is what was written, piece by piece', () => {
  const text = '<b>bold</b> & <script>alert("keys")</script> <mark>x</mark>';
  assert.equal(
    makeExcerpt(text, new Set(['script', 'key']))
      .map((piece) => piece.text)
      .join(''),
    text,
  );
});

test('a word that every object has is a word like any other, typed or written', async () => {
  const words = Object.getOwnPropertyNames(Object.prototype);
  const written = await indexPassages(
    words.map((word) => aPassage({ address: `/${word}/`, name: word, text: `About ${word}.` })),
  );
  for (const word of words) {
    assert.doesNotThrow(() => find(word));
    assert.ok(
      findPassages(written, word, all).passages.some(({ address }) => address === `/${word}/`),
      word,
    );
  }
});
