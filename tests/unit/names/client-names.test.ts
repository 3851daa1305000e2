import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  listOldAddresses,
  shortName,
  shortenName,
  sortByName,
  toSlug,
} from '../../../src/domain/names/client-names.ts';
import { aClient, printed } from '../../support/builders.ts';

const former = (name: string) => ({ name, sources: ['docs'] });

test('a name becomes an address of lower-case words', () => {
  assert.equal(toSlug('Microsoft To-Do'), 'microsoft-to-do');
  assert.equal(toSlug('Office.com'), 'office-com');
  assert.equal(toSlug('Microsoft Stream (Classic)'), 'microsoft-stream-classic');
  assert.equal(toSlug('Viva  Engage'), 'viva-engage');
  assert.equal(toSlug('Files & Folders'), 'files-folders');
  assert.equal(toSlug('Crème brûlée'), 'crème-brûlée');
});

test('spellings that a reader takes for one name are one address', () => {
  assert.equal(toSlug('POWER BI'), toSlug('Power BI'));
  assert.equal(toSlug('“Power” BI'), toSlug('Power BI'));
});

test('markup in a name leaves only its words in the address', () => {
  assert.match(toSlug('<script>alert("1 & 2")</script>'), /^[a-z0-9-]+$/);
});

test('the maker is left out of short names, except where the name is not unique without it', () => {
  assert.equal(shortenName('Microsoft Word'), 'Word');
  assert.equal(shortenName('Microsoft 365 Admin'), 'Microsoft 365 Admin');
  assert.equal(shortenName('OneNote'), 'OneNote');
});

test('a name that the tables print with its maker keeps it', () => {
  assert.equal(
    shortName(aClient({ name: 'Microsoft Rooms', printedNames: printed('MICROSOFT ROOMS') })),
    'Microsoft Rooms',
  );
  assert.equal(shortName(aClient({ name: 'Microsoft Word', printedNames: printed('Word', 'WORD') })), 'Word');
});

test('clients stand by short name, capitals or not', () => {
  const names = ['Microsoft Word', 'access', 'Microsoft Edge', 'OneNote'].map((name, index) =>
    aClient({ id: `c${index}`, name }),
  );
  assert.deepEqual(
    sortByName(names).map(({ name }) => name),
    ['access', 'Microsoft Edge', 'OneNote', 'Microsoft Word'],
  );
});

test("today's, former and printed names lead to the client", () => {
  const engage = aClient({
    id: 'viva-engage',
    name: 'Viva Engage',
    formerNames: [former('Yammer')],
    printedNames: printed('YAMMER', 'Yammer Enterprise'),
  });
  const old = listOldAddresses([engage]);
  assert.deepEqual([...old.keys()].sort(), ['yammer', 'yammer-enterprise']);
  assert.ok([...old.values()].every((client) => client === engage));
});

test('an old name never shadows a client of today', () => {
  const office = aClient({
    id: 'm365-copilot',
    name: 'Copilot',
    formerNames: [former('Outlook')],
    printedNames: printed(),
  });
  const outlook = aClient({ id: 'outlook', name: 'Microsoft Outlook', printedNames: printed('Outlook') });
  assert.deepEqual(
    [...listOldAddresses([office, outlook])].map(([address, { id }]) => [address, id]),
    [
      ['copilot', 'm365-copilot'],
      ['microsoft-outlook', 'outlook'],
    ],
  );
});
