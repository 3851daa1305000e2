import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { InventoryApp, Match } from '../../../src/domain/inventory/inventory.ts';
import { buildMatchData } from '../../../src/domain/inventory/match/build-match-data.ts';
import { buildMatcher } from '../../../src/domain/inventory/match/match-app.ts';
import { realContent } from '../../support/answers.ts';
import { readNames, type KnownName } from '../../support/inventory-names.ts';

const match = buildMatcher(buildMatchData(realContent));

type App = Pick<InventoryApp, 'name' | 'identifier' | 'publisher' | 'systems'>;

/** Ways in which an inventory may give a name: a pasted line, a line with its system, a column of identifiers. */
const ways: Record<string, (known: KnownName) => App> = {
  'as a line': ({ name }) => ({ name, identifier: '', publisher: '', systems: [] }),
  'with its system': ({ name, systems }) => ({ name, identifier: '', publisher: '', systems }),
  'as its identifier, too': ({ name, systems }) => ({ name, identifier: name, publisher: '', systems }),
};

const isSure = ({ kind }: Match) => ['identifier', 'name', 'alias', 'suite'].includes(kind);

/** A client where it is one; a suite where every client of it may be meant. What may be a client is none for sure. */
function isRight({ client, mayBe }: KnownName, { kind, clients }: Match): boolean {
  if (kind === 'suite') return clients.length > 1 && clients.every((id) => mayBe.includes(id));
  return clients.length === 1 && clients[0] === client;
}

const write = ({ name, client, mayBe }: KnownName, { kind, clients, offered, reason }: Match) =>
  `"${name}" is ${client || mayBe.join(' or ') || 'none'}, not ${kind} ${[...clients, ...offered].join(' ')} (${reason})`;

/** @param least how many of the sure matches must be right, and how many of the clients must be found */
function judge(t: TestContext, file: string, least: { precision: number; recall: number }): void {
  for (const [way, toApp] of Object.entries(ways)) {
    const judged = readNames(file).map((known) => ({ known, found: match(toApp(known)) }));
    const sure = judged.filter(({ found }) => isSure(found));
    const wrong = sure.filter(({ known, found }) => !isRight(known, found));
    const clients = judged.filter(({ known }) => known.client !== '');
    const missed = clients.filter(({ known, found }) => !isRight(known, found));
    const misses = [...new Set([...wrong, ...missed])].map(({ known, found }) => write(known, found));
    for (const miss of misses) t.diagnostic(`${way}: ${miss}`);
    assert.ok(wrong.length <= sure.length * (1 - least.precision), `${way}, wrong: ${misses.join('; ')}`);
    assert.ok(missed.length <= clients.length * (1 - least.recall), `${way}, missed: ${misses.join('; ')}`);
  }
}

test('names of public lists are recognised: 99 of 100 matches are right, 97 of 100 clients are found', (t) =>
  judge(t, 'names.csv', { precision: 0.99, recall: 0.97 }));

// An identifier that nobody has written down yet is not found, however it is looked for: here fewer need be.
test('names that stand aside are recognised: 98 of 100 matches are right, 90 of 100 clients are found', (t) =>
  judge(t, 'names-aside.csv', { precision: 0.98, recall: 0.9 }));

test('what may be a client is offered, and so are its clients', () => {
  const doubtful = readNames('names.csv').filter(({ mayBe }) => mayBe.length > 0);
  for (const known of doubtful) {
    const found = match(ways['as a line']!(known));
    const named = [...found.clients, ...found.offered];
    assert.ok(
      known.mayBe.some((id) => named.includes(id)),
      write(known, found),
    );
  }
});

test('every identifier of the content is known as its client, in any case', () => {
  for (const { id: client, identifiers } of realContent.clients) {
    for (const { id } of identifiers) {
      for (const identifier of [id, id.toUpperCase(), id.toLowerCase()]) {
        const found = match({ name: '', identifier, publisher: '', systems: [] });
        assert.deepEqual([found.kind, found.clients], ['identifier', [client]], identifier);
      }
    }
  }
});
