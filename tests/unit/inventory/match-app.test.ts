import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InventoryApp } from '../../../src/domain/inventory/inventory.ts';
import { buildMatchData } from '../../../src/domain/inventory/match/build-match-data.ts';
import { buildMatcher } from '../../../src/domain/inventory/match/match-app.ts';
import { aClient, aContent, aTerm, printed } from '../../support/builders.ts';

const sources = ['docs'];

const mail = aClient({
  id: 'mail',
  name: 'Maker Mail',
  aliases: ['mm', 'post'],
  searchedAs: ['letters'],
  formerNames: [{ name: 'Maker Letters', sources }],
  otherNames: [
    { name: 'Boîte aux lettres', kind: 'translation', language: 'fr', sources },
    { name: 'Mail for Tablets', kind: 'inventory', platform: 'windows-modern', sources },
  ],
  identifiers: [
    { kind: 'android-package', id: 'com.maker.mail', sources },
    { kind: 'ios-bundle', id: 'com.maker.mail.ios', sources },
    { kind: 'windows-executable', id: 'MAIL.EXE', sources },
    { kind: 'appx-package', id: 'Maker.MailTablet', platform: 'windows-modern', sources },
    { kind: 'microsoft-store-id', id: '9ABCDEFGHIJK', sources },
    { kind: 'office-product-id', id: 'MailProRetail', sources },
    { kind: 'entra-application-id', id: '00000000-1111-2222-3333-444444444444', sources },
  ],
});
const draw = aClient({ id: 'draw', name: 'Maker Draw', printedNames: printed('Draw', 'DRAW') });
const drawings = aClient({ id: 'drawings', name: 'Drawings', printedNames: printed('Drawings') });
const hub = aClient({ id: 'hub', name: 'Maker Hub', printedNames: printed('Hub'), searchedAs: ['desk'] });

const content = aContent({
  clients: [mail, draw, drawings, hub],
  terms: [
    aTerm({
      id: 'desk',
      kind: 'suite',
      name: 'Maker Desk',
      names: ['desk standard', 'desk für alle'],
      client: ['mail', 'draw'],
      inventory: [
        { names: ['maker desk'], identifiers: ['Maker.Desk'], sources },
        { names: ['desk'], identifiers: [], mayBe: ['hub', 'mail', 'draw'], means: 'The suite, or the app Hub.' },
      ],
    }),
    aTerm({
      id: 'mail-things',
      kind: 'look-alike',
      name: 'Things named after Mail',
      names: ['mail sorter', 'maker.mail.free'],
      means: 'Another thing.',
      inventory: [
        { names: ['mail robot'], identifiers: [], platform: ['windows-desktop'], mayBe: ['mail'] },
        { names: ['post'], identifiers: ['MakerPost'], means: 'A thing of its own.', sources },
      ],
    }),
    aTerm({ id: 'wide', kind: 'browser', name: 'Wide', names: ['wide browser'], means: 'A browser.' }),
    aTerm({ id: 'topic', kind: 'topic', name: 'Post office' }),
  ],
});
content.site.inventory = {
  makers: ['maker corporation', 'maker'],
  stores: ['store signing'],
  families: ['desk'],
  editions: ['professional', 'home and business', 'standard'],
  commonNames: ['draw'],
  forms: ['mobile', 'for ios', 'web app'],
  parts: ['add in', 'update', 'outil de vérification'],
  doubts: ['mui', 'viewer'],
  languages: ['english', 'français', 'portuguese (brazil)'],
};
content.site.search.ordinaryWords = ['drow'];
const match = buildMatcher(buildMatchData(content));

const read = (app: Partial<InventoryApp>) => match({ name: '', identifier: '', publisher: '', systems: [], ...app });

/** "name mail", "unsure ?mail ?draw", "unknown" */
function say(app: Partial<InventoryApp> | string): string {
  const { kind, clients, offered } = read(typeof app === 'string' ? { name: app } : app);
  return [kind, ...clients, ...offered.map((id) => `?${id}`)].join(' ');
}

function check(cases: readonly (readonly [Partial<InventoryApp> | string, string])[]): void {
  for (const [app, expected] of cases) assert.equal(say(app), expected, JSON.stringify(app));
}

test('an identifier is known wherever it stands, in any case, with all that lists put around it', () => {
  const ids = [
    'com.maker.mail',
    'COM.MAKER.MAIL',
    'package:com.maker.mail',
    'MAIL.EXE',
    'C:\\Program Files\\Maker\\mail.exe',
    'Maker.MailTablet',
    'Maker.MailTablet_25290.205.4069.4894_x64__8wekyb3d8bbwe',
    'Maker.MailTablet_8wekyb3d8bbwe!App',
    'MSIX\\Maker.MailTablet_2.148.3611.0_x64__8w…',
    'C:\\Program Files\\WindowsApps\\Maker.MailTablet_1.2.3.4_x64__8wekyb3d8bbwe\\run.exe',
    'ARP\\Machine\\X64\\MailProRetail - en-us',
    'MailProRetail - de-de',
    '9abcdefghijk',
    '{00000000-1111-2222-3333-444444444444}',
  ];
  for (const id of ids)
    check([
      [id, 'identifier mail'],
      [{ identifier: id }, 'identifier mail'],
    ]);
});

test('an identifier counts before a name', () =>
  check([
    [{ name: 'Draw', identifier: 'com.maker.mail' }, 'identifier mail'],
    [{ name: 'Maker Mail', identifier: 'Maker.Mail.Free' }, 'not-an-app'],
  ]));

test('the words of an identifier that is not known are no name', () =>
  check([
    ['com.other.mail', 'unknown'],
    ['Other.Mail', 'unknown'],
    ['Maker.Mail', 'unknown'],
    ['mail-helper.exe', 'unknown'],
    ['C:\\Maker Mail\\setup.exe', 'unknown'],
  ]));

test('an app folder of a Mac is called as its app', () =>
  check([
    ['Maker Mail.app', 'name mail'],
    [{ name: 'Courrier', identifier: '/Applications/Maker Mail.app' }, 'name mail'],
    ['/Applications/Other.app', 'unknown'],
  ]));

test('the edition that a name or an identifier stands for is told, where the inventory does not say another system', () => {
  assert.equal(read({ name: 'Maker.MailTablet' }).platform, 'windows-modern');
  assert.equal(read({ name: 'Mail for Tablets' }).platform, 'windows-modern');
  assert.deepEqual(read({ name: 'com.maker.mail' }).systems, ['android']);
  assert.deepEqual(read({ name: 'Maker Mail.app' }).systems, ['macos']);
  assert.equal(read({ name: 'Maker Mail' }).platform, undefined);
});

test('names are read without version, architecture, language, year, edition, maker and marks', () => {
  const names = [
    'Maker Mail',
    'mail',
    'Maker® Mail(TM)',
    'Maker Corporation Mail',
    'Maker Mail 16.0.17328',
    'Maker Mail 16.0.17328.20162 (x64)',
    'Maker Mail (64-bit)',
    'Maker Mail (x64 en-US)',
    'Maker Mail - de-de',
    'Maker Mail - English',
    'Maker Mail (Français)',
    'Maker Mail (Portuguese (Brazil)) 2010',
    'Maker Mail Professional 2019 - pt-pt',
    'Maker Desk Mail 2007',
    'Mail Mobile',
    'Mail for iOS',
    '1. Maker Mail',
    '"Maker Mail"',
  ];
  for (const name of names) check([[name, 'name mail']]);
});

test('former, printed and translated names count, and words that people use', () =>
  check([
    ['Maker Letters', 'name mail'],
    ['DRAW', 'name draw'],
    ['Boîte aux lettres', 'name mail'],
    ['Bo?te aux lettres', 'name mail'],
    ['mm', 'alias mail'],
    ['letters', 'name mail'],
  ]));

test('a cut name is what alone begins so; of several they are offered', () =>
  check([
    ['Maker Mai…', 'name mail'],
    ['Maker Mail 16.0…', 'name mail'],
    ['Maker Mail - e…', 'name mail'],
    ['Drawi...', 'name drawings'],
    ['Maker Dra…', 'unsure ?draw ?drawings'],
    ['M…', 'unknown'],
  ]));

test('what another publishes or packs is no client, whatever it is called', () =>
  check([
    [{ name: 'Mail', publisher: 'Contoso' }, 'unknown'],
    [{ name: 'Mail', identifier: 'com.contoso.mail' }, 'unknown'],
    [{ name: 'Mail', publisher: 'Maker Corporation' }, 'name mail'],
    [{ name: 'Mail', publisher: 'CN=Maker Corporation, O=Maker Corporation' }, 'name mail'],
    [{ name: 'Mail', publisher: 'Store Signing' }, 'name mail'],
    [{ name: 'Wide', publisher: 'Contoso' }, 'not-an-app'],
  ]));

test('a common word with a version is offered where nothing says whose app it is', () =>
  check([
    ['Draw', 'name draw'],
    ['Draw 2.1', 'unsure ?draw'],
    ['Maker Draw 2.1', 'name draw'],
    [{ name: 'Draw 2.1', publisher: 'Maker' }, 'name draw'],
  ]));

test('a suite stands for its members, in any edition and language', () =>
  check([
    ['Maker Desk', 'suite mail draw'],
    ['Maker Desk Home and Business 2019 - de-de', 'suite mail draw'],
    ['Desk f?r Alle', 'suite mail draw'],
    ['Maker.Desk', 'suite mail draw'],
    ['Desk', 'unsure ?hub ?mail ?draw'],
    ['Desk - en-us', 'suite mail draw'],
  ]));

test('what need not be the client is offered and not assumed', () =>
  check([
    ['Maker Mail MUI (English) 2016', 'unsure ?mail'],
    ['Draw Viewer', 'unsure ?draw'],
    ['Mail Robot', 'unsure ?mail'],
    [{ name: 'Mail Robot', systems: ['windows'] }, 'unsure ?mail'],
    [{ name: 'Mail Robot', systems: ['ios'] }, 'unknown'],
    ['Maker Drwings', 'unsure ?drawings'],
    ['drow', 'unknown'],
  ]));

test('parts, updates, look-alikes and browsers are none of the apps, and it is said why', () => {
  check([
    ['Mail Add-in for Draw', 'not-an-app'],
    ['Update for Maker Mail 2010 (KB2553290) 32-Bit Edition', 'not-an-app'],
    ['Outil de v?rification Maker Desk', 'not-an-app'],
    ['Mail Sorter', 'not-an-app'],
    ['Post', 'not-an-app'],
    ['MakerPost', 'not-an-app'],
    ['Wide browser 12.0', 'not-an-app'],
    ['Contoso Update', 'unknown'],
    ['Post office', 'unknown'],
  ]);
  assert.equal(read({ name: 'Mail Sorter' }).reason, 'Things named after Mail: Another thing.');
  assert.equal(read({ name: 'Post' }).reason, 'A thing of its own.');
  assert.equal(read({ name: 'com.maker.mail' }).reason, 'com.maker.mail is the Android package of Maker Mail.');
});

test('a client without any word for matching is known by its name', () => {
  const bare = buildMatcher(buildMatchData(aContent({ clients: [draw] })));
  assert.equal(bare({ name: 'Draw', identifier: '', publisher: 'Contoso', systems: [] }).kind, 'name');
});
