import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPrintedName, listPrintedNames } from '../../../src/domain/names/printed-names.ts';
import { aClient, printed } from '../../support/builders.ts';

const mail = aClient({
  name: 'Maker Post',
  printedNames: [
    { name: 'Post', since: '2022-06-01', source: 'table' },
    { name: 'MAIL', since: '2021-03-20' },
    { name: 'Mail' },
    { name: 'Post', since: '2023-01-01', source: 'other' },
  ],
});

test('a revision prints the newest name that is not later than it', () => {
  const names = ['2020-10-30', '2021-03-19', '2021-03-20', '2021-03-20-2', '2022-06-01', '2024-08-31-2'].map(
    (revision) => findPrintedName(mail, 'table', revision),
  );
  assert.deepEqual(names, ['Mail', 'Mail', 'MAIL', 'MAIL', 'Post', 'Post']);
});

test('a name of one table is not printed by another', () => {
  assert.equal(findPrintedName(mail, 'other', '2022-12-31'), 'MAIL');
  assert.equal(findPrintedName(mail, 'other', '2023-01-01'), 'Post');
  assert.equal(findPrintedName(mail, 'third', '2024-08-31'), 'MAIL');
});

test('the order of the names changes nothing', () => {
  const reversed = { ...mail, printedNames: mail.printedNames.toReversed() };
  for (const revision of ['2020-10-30', '2021-03-20', '2022-06-01'])
    assert.equal(findPrintedName(reversed, 'table', revision), findPrintedName(mail, 'table', revision));
});

test("where no printed name is recorded, or none yet, the row has today's name", () => {
  assert.equal(findPrintedName(aClient({ name: 'Maker Chat', printedNames: [] }), 'table', '2021-05-08'), 'Maker Chat');
  assert.equal(
    findPrintedName(
      aClient({ name: 'Maker Chat', printedNames: [{ name: 'CHAT', since: '2021-05-08' }] }),
      'table',
      '2021-03-20',
    ),
    'Maker Chat',
  );
});

test('each spelling is listed once', () => {
  assert.deepEqual(listPrintedNames(mail), ['Post', 'MAIL', 'Mail']);
  assert.deepEqual(listPrintedNames(aClient({ printedNames: printed() })), []);
});
