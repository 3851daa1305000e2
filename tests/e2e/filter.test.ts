import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../../src/domain/content/site-content.ts';
import type { Answer } from '../../src/domain/verdict/answer.ts';
import { buildCapabilityMatrix, groupRows } from '../../src/domain/verdict/matrix.ts';
import { listRevisionViews } from '../support/revision-views.ts';
import { describeCell, writeCell } from '../../src/domain/verdict/cell-words.ts';
import { formatDate } from '../../src/domain/words/dates.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { choose, columnChoice, facet, openMenus } from '../support/filter-form.ts';
import { findViolations } from '../support/find-violations.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { readCsv } from '../support/read-csv.ts';
import { expect, test } from '../support/test.ts';

const content = loadSiteContent(join(import.meta.dirname, '../..'));
const all = content.clients.length;
const matrix = buildCapabilityMatrix(content, content.capabilities[0]!);
const { columns } = matrix;
const groups = groupRows(matrix.rows);
/** In the order of the page. */
const rows = groups.flatMap((group) => group.rows);
/** Those in sight while nothing is asked for. */
const open = groups.filter(({ isClosed }) => !isClosed).flatMap((group) => group.rows.map(({ head }) => head.name));

/** The names of the clients with a cell that is so, in the columns given, or in any. */
function listNames(isSo: (answer: Answer) => boolean, ...platforms: string[]): string[] {
  return rows
    .filter(({ answers }) =>
      answers.some((answer) => (platforms.length === 0 || platforms.includes(answer.platform.id)) && isSo(answer)),
    )
    .map(({ head }) => head.name);
}

const namesOf = (isSo: (client: Client) => boolean) =>
  rows.filter(({ client }) => client && isSo(client)).map(({ head }) => head.name);
const answers = (page: Page) => page.getByRole('table', { name: 'Select an answer to see its source' });
const rowHeads = (page: Page) => answers(page).getByRole('rowheader').getByRole('link');
const columnHeads = (page: Page) => answers(page).getByRole('columnheader');
/** On the home page the search narrows the table, elsewhere the table has a field of its own. */
const textField = (page: Page) => page.locator('search-box[data-mode=wide] input, .filter [name=text]');

async function expectShown(page: Page, names: readonly string[]): Promise<void> {
  await expect(rowHeads(page)).toHaveText(names);
  await expect(page.getByRole('status')).toHaveText(`${names.length} of ${all} clients`);
}

async function expectAll(page: Page): Promise<void> {
  await expect(rowHeads(page)).toHaveText(open);
  await expect(page.getByRole('status')).toHaveText(`${all} of ${all} clients`);
}

test('a shared address shows the same rows', async ({ page }) => {
  const planned = listNames(({ verdict }) => verdict.status === 'planned', 'ios');
  await page.goto('/?platform=ios&status=planned');
  await expectShown(page, planned);
  await expect(columnHeads(page)).toHaveText(['Client', 'iOS']);
});

for (const [asked, what, found] of [
  ['Yammer', 'a former name', 'Viva Engage'],
  ['SFB', 'an alias', 'Skype for Business'],
  ['com.microsoft.office.outlook', 'an identifier', 'Outlook'],
  ['onedrive for business', 'words of a printed name', 'OneDrive'],
  ['to-do', 'other punctuation', 'To Do'],
] as const) {
  test(`the text finds a client by ${what}`, async ({ page }) => {
    await page.goto('/');
    await textField(page).fill(asked);
    await expect(rowHeads(page).filter({ hasText: found }).first()).toBeVisible();
    await expect(rowHeads(page).filter({ hasText: 'Sway' })).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^[1-4] of ${all} clients$`));
  });
}

for (const [asked, what, ...found] of [
  ['olk.exe', 'an identifier that stands for one edition', 'Outlook'],
  ['outlok', 'a typing error', 'Outlook'],
  ['outlook, teams', 'several names', 'Outlook', 'Teams'],
  ['Unternehmensportal', 'a translated name', 'Intune Company Portal'],
  ['XP8BT8DW290MPQ', 'an id of the Store', 'Teams'],
] as const) {
  test(`the text finds by ${what} what the search finds`, async ({ page }) => {
    await page.goto('/');
    await textField(page).fill(asked);
    await expectShown(page, found);
  });
}

test('values of a facet are alternatives, facets add up', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'Category', 'Browser', 'Communication');
  const talking = namesOf(({ category }) => category === 'browser' || category === 'communication');
  await expectShown(page, talking);
  await choose(page, 'Lifecycle', 'Retired');
  await expectShown(
    page,
    namesOf(
      ({ category, lifecycle }) =>
        (category === 'browser' || category === 'communication') && lifecycle.state === 'retired',
    ),
  );
  await choose(page, 'Category', 'Browser', 'Communication');
  await expectShown(
    page,
    namesOf(({ lifecycle }) => lifecycle.state === 'retired'),
  );
});

test('status and evidence are met by one cell of a visible column', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'Evidence', 'Disputed');
  await expectShown(
    page,
    listNames(({ verdict }) => verdict.evidence === 'disputed'),
  );
  await choose(page, 'Status', 'Supported');
  await expectShown(
    page,
    listNames(({ verdict }) => verdict.evidence === 'disputed' && verdict.status === 'supported'),
  );
  await choose(page, 'Platform', 'iOS', 'macOS');
  await expectShown(
    page,
    listNames(({ verdict }) => verdict.evidence === 'disputed' && verdict.status === 'supported', 'ios', 'macos'),
  );
});

test('chosen platforms hide the other columns, heads and cells', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'Platform', 'iOS', 'Windows Store');
  await expect(columnHeads(page)).toHaveText(['Client', 'iOS', 'Windows Store']);
  await expect(page.getByRole('row', { name: /^Outlook/ }).getByRole('cell')).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText(`${all} of ${all} clients`);
  await expect(columnChoice(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('each value says how many clients it would show, the other facets being as they are', async ({ page }) => {
  await page.goto('/?platform=ios&status=planned');
  await facet(page, 'Status').click();
  for (const [label, status] of [
    ['Supported', 'supported'],
    ['Planned', 'planned'],
    ['Not supported', 'unsupported'],
  ]) {
    const { length } = listNames(({ verdict }) => verdict.status === status, 'ios');
    await expect(page.getByRole('checkbox', { name: `${label} ${length}`, exact: true })).toBeVisible();
  }
});

test('a value that would show nothing can be chosen all the same', async ({ page }) => {
  await page.goto('/?category=browser');
  await choose(page, 'Lifecycle', 'Retired');
  await expectShown(page, []);
  await choose(page, 'Category', 'Communication');
  await expect(rowHeads(page).first()).toBeVisible();
});

test('sorting by status goes by the visible columns from the left, by name through all groups, and back', async ({
  page,
}) => {
  await page.goto('/?platform=ios');
  await page.getByLabel('Sort by').selectOption('Status');
  const order = ['supported', 'partial', 'planned', 'unsupported', 'not-applicable', 'unlisted', 'unknown'];
  const ios = columns.findIndex(({ id }) => id === 'ios');
  const placeOf = ({ answers }: (typeof rows)[number]) => order.indexOf(answers[ios]!.verdict.status);
  await expect(rowHeads(page)).toHaveText(
    rows.toSorted((a, b) => placeOf(a) - placeOf(b)).map(({ head }) => head.name),
  );
  await expect(page).toHaveURL('/?platform=ios&sort=status');
  await page.getByLabel('Sort by').selectOption('Name');
  await expect(rowHeads(page)).toHaveText(matrix.rows.map(({ head }) => head.name));
  await expect(page).toHaveURL('/?platform=ios&sort=name');
  await page.getByLabel('Sort by').selectOption('Group');
  await expect(rowHeads(page)).toHaveText(open);
  await expect(page).toHaveURL('/?platform=ios');
});

test('reset clears everything', async ({ page }) => {
  await page.goto(
    '/?text=o&platform=ios&status=supported&evidence=confirmed&category=productivity&lifecycle=active&sort=status#numbers',
  );
  await page.getByRole('button', { name: 'Reset' }).click();
  await expectAll(page);
  await expect(columnHeads(page)).toHaveCount(columns.length + 1);
  await expect(textField(page)).toHaveValue('');
  await expect(page.getByLabel('Sort by')).toHaveValue('group');
  await expect(facet(page, 'Status')).toHaveText('Status');
  await expect(page).toHaveURL('/#numbers');
});

test('the address keeps one order, leaves out defaults and keeps the fragment', async ({ page }) => {
  await page.goto('/#numbers');
  await choose(page, 'Lifecycle', 'Active');
  await choose(page, 'Status', 'Planned', 'Supported');
  await textField(page).fill('to do & more');
  await choose(page, 'Platform', 'Android');
  await expect(page).toHaveURL(
    '/?text=to+do+%26+more&platform=android&status=supported&status=planned&lifecycle=active#numbers',
  );
});

test('what an address says in vain is ignored, and gone with the next change', async ({ page }) => {
  await page.goto('/?platform=beos&platform=ios&status=splendid&colour=red&sort=up&capability=x');
  await expectAll(page);
  await expect(columnHeads(page)).toHaveText(['Client', 'iOS']);
  await choose(page, 'Status', 'Planned');
  await expect(page).toHaveURL('/?platform=ios&status=planned');
});

test('Back and Forward bring back rows, columns and controls', async ({ page }) => {
  await page.goto('/');
  await textField(page).pressSequentially('power');
  await choose(page, 'Platform', 'iOS');
  await page.getByLabel('Sort by').selectOption('Status');
  const powered = await rowHeads(page).allTextContents();
  expect(powered.length).toBeGreaterThan(2);

  await page.goBack();
  await expect(page).toHaveURL('/?text=power&platform=ios');
  await expect(page.getByLabel('Sort by')).toHaveValue('group');
  await page.goBack();
  await expect(page).toHaveURL('/?text=power');
  await expect(columnHeads(page)).toHaveCount(columns.length + 1);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(textField(page)).toHaveValue('');
  await expectAll(page);

  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL('/?text=power&platform=ios&sort=status');
  await expect(rowHeads(page)).toHaveText(powered);
  await expect(columnHeads(page)).toHaveText(['Client', 'iOS']);
  await expect(textField(page)).toHaveValue('power');
  await expect(page.getByLabel('Sort by')).toHaveValue('status');
});

test('typing is one step back for each visit to the field', async ({ page }) => {
  await page.goto('/');
  await textField(page).pressSequentially('power');
  await expect(page).toHaveURL('/?text=power');
  await columnChoice(page).getByRole('checkbox').first().focus();
  await textField(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' bi');
  await expect(page).toHaveURL('/?text=power+bi');
  await page.goBack();
  await expect(page).toHaveURL('/?text=power');
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('coming back from another page brings back what was shown', async ({ page }) => {
  await page.goto('/');
  await textField(page).fill('outlook');
  await expectShown(page, ['Outlook']);
  await rowHeads(page).first().click();
  await expect(page).toHaveURL('/clients/outlook/');
  await page.goBack();
  await expect(page).toHaveURL('/?text=outlook');
  await expectShown(page, ['Outlook']);
  await expect(textField(page)).toHaveValue('outlook');
});

test('what is shown is copied as Markdown', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?text=edge&platform=android&platform=macos');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied 1 client.')).toBeVisible();
  const edge = rows.find(({ head }) => head.id === 'edge')!;
  const [android, macos] = ['android', 'macos'].map((id) => {
    return writeCell(edge.answers.find(({ platform }) => platform.id === id)!);
  });
  const copied = await readClipboard(page);
  expect(copied.split('\n')).toEqual([
    'Certificate-based authentication by client and platform.',
    '',
    '| Client | Android | macOS |',
    '| - | - | - |',
    expect.stringMatching(
      new RegExp(`^\\| \\[Edge\\]\\(${baseURL}clients/edge/\\) \\| ${android} \\| ${macos} \\|$`, 'i'),
    ),
    '',
    `Source: <${baseURL}?text=edge&platform=android&platform=macos>. Facts reviewed on ${formatDate(content.site.reviewed)}.`,
    '',
  ]);
  await choose(page, 'Platform', 'macOS');
  await expect(page.getByText('Copied')).toHaveCount(0);
});

test('what is copied waits for what the search finds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const words = Promise.withResolvers<undefined>();
  await page.route('**/words.json', async (route) => {
    await words.promise;
    await route.continue();
  });
  await page.goto('/?text=edge');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expectAll(page);
  words.resolve(undefined);
  await expect(page.getByText('Copied 1 client.')).toBeVisible();
  expect(await readClipboard(page)).toContain('clients/edge/');
  await expectShown(page, ['Edge']);
});

test('a clipboard that refuses is told in words', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Nothing was copied: the browser does not allow it.')).toBeVisible();
});

test('what is shown is downloaded as CSV, in which no cell is a formula', async ({ page, baseURL }) => {
  await page.goto('/platforms/ios/?text=outlook&capability=certificate-based-authentication');
  await page.getByRole('row', { name: 'Outlook' }).evaluate((row) => (row.dataset.name = '=HYPERLINK("x")'));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('client-app-support-ios.csv');
  expect(readCsv(readFileSync(await download.path(), 'utf8'))).toEqual([
    {
      Client: '\'=HYPERLINK("x")',
      Lifecycle: '',
      Address: `${baseURL}clients/outlook/`,
      'Certificate-based authentication': expect.stringMatching(/^Supported, confirmed \d{4}$/),
    },
  ]);
});

test('a platform page filters its capabilities', async ({ page }) => {
  await page.goto('/platforms/ios/');
  await choose(page, 'Capability', 'Conditional access');
  await expect(columnHeads(page)).toHaveText(['Client', 'Conditional access']);
  await expect(page).toHaveURL('/platforms/ios/?capability=conditional-access');
});

test('a capability page filters its platforms', async ({ page }) => {
  await page.goto('/capabilities/single-sign-on/?platform=macos&text=edge');
  await expect(columnHeads(page)).toHaveText(['Client', 'macOS']);
  await expectShown(page, ['Edge']);
});

test('the client list hides a category without clients to show', async ({ page }) => {
  await page.goto('/clients/');
  await expect(page.getByRole('rowheader', { name: 'Analytics', exact: true })).toBeVisible();
  await textField(page).fill('yammer');
  await expect(page.getByRole('rowheader')).toHaveText(['Communication', /^Viva Engage.*Formerly Yammer\.\s*$/s]);
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByLabel('Sort by').selectOption('Status');
  await expect(page.getByRole('rowheader', { name: 'Communication', exact: true })).toHaveCount(0);
  await expect(rowHeads(page)).toHaveCount(all);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const written = readCsv(readFileSync(await (await downloading).path(), 'utf8'));
  expect(
    written.map(({ Client }) => Client),
    'the file has the order of the page',
  ).toEqual(await rowHeads(page).allTextContents());
});

test('a text field takes as much as a name or a question has, whatever is pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/?text=${'x'.repeat(5000)}`);
  await expect(textField(page)).toHaveValue('x'.repeat(200));
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'o\u0301'.repeat(500_000));
  for (const field of [textField(page), page.getByRole('searchbox', { name: 'Search' })]) {
    await field.fill('');
    await field.press('ControlOrMeta+V');
    await expect(field).toHaveValue('o\u0301'.repeat(100));
  }
});

test('all of it works from the keyboard', async ({ page }) => {
  await page.goto('/');
  await textField(page).focus();
  await page.keyboard.press('Tab');
  await expect(columnChoice(page).getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?platform=android');
  await facet(page, 'Status').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?platform=android&status=supported');
  await page.keyboard.press('Escape');
  await expect(facet(page, 'Status')).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /^Supported/ })).toHaveCount(0);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^Disputed/ })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('checkbox', { name: /^Disputed/ }), 'a facet that focus leaves closes').toHaveCount(0);
});

test('one facet is open at a time, and a click elsewhere closes it', async ({ page }) => {
  await page.goto('/');
  await facet(page, 'Status').click();
  await facet(page, 'Evidence').click();
  await expect(page.getByRole('checkbox', { name: /^Supported/ })).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /^Disputed/ })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('checkbox', { name: /^Disputed/ })).toHaveCount(0);
});

test('every facet fits a narrow window', async ({ page }) => {
  for (const width of [320, 600, 880, 1160]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    if (width < 768) await openMenus(page);
    for (const name of ['Status', 'Evidence', 'Category', 'Lifecycle']) {
      await facet(page, name).click();
      await expect(page.getByRole('group', { name }).last().getByRole('checkbox').first()).toBeVisible();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${name} at ${width} px`,
      ).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  }
});

test('without JavaScript no control is shown and the table is whole @no-js', async ({ page, javaScriptEnabled }) => {
  await page.goto('/?platform=ios&status=planned');
  await expect(textField(page)).toBeVisible({ visible: javaScriptEnabled });
  await expect(page.getByRole('button', { name: 'Download CSV' })).toBeVisible({ visible: javaScriptEnabled });
  if (javaScriptEnabled) return;
  await expect(rowHeads(page)).toHaveText(open);
  await page.getByRole('checkbox', { name: /^Retired \(/ }).check();
  await expect(rowHeads(page)).toHaveCount(all);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an open filter, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/clients/?platform=ios&status=supported');
    await facet(page, 'Status').click();
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await findViolations(page)).toEqual([]);
  });
}

test('what is chosen in menus can be taken away one by one', async ({ page }) => {
  await page.goto('/?status=supported&category=browser');
  await page.getByRole('button', { name: 'Take away: Category: Browser' }).click();
  await expect(page).toHaveURL('/?status=supported');
  await expect(page.getByRole('button', { name: 'Take away: Status: Supported' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await expectAll(page);
});

test('where nothing has all that is chosen, the page says so and offers the way back', async ({ page }) => {
  await page.goto('/?category=browser&lifecycle=retired');
  await expect(page.getByText('Nothing here has all that is chosen.')).toBeVisible();
  await page.getByRole('button', { name: 'Reset' }).last().click();
  await expectAll(page);
  await expect(page.getByText('Nothing here has all that is chosen.')).toBeHidden();
});

test('retired clients lie closed at the end, open at a press, and are there when they are asked for', async ({
  page,
}) => {
  await page.goto('/');
  const retired = namesOf(({ lifecycle }) => lifecycle.state === 'retired');
  await expect(rowHeads(page).getByText(retired[0]!, { exact: true })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Retired \(/ }).check();
  await expect(rowHeads(page)).toHaveCount(all);
  await page.getByRole('checkbox', { name: /^Retired \(/ }).uncheck();
  await textField(page).fill('delve');
  await expectShown(page, ['Delve']);
});

test('apps are chosen by ticking rows, compared, and kept in the address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Compare apps' }).click();
  await page.getByRole('checkbox', { name: 'Choose Outlook' }).check();
  await page.getByRole('checkbox', { name: 'Choose Teams' }).check();
  await page.getByRole('button', { name: 'Compare 2 apps' }).click();
  await expect(page).toHaveURL('/?apps=outlook,teams');
  await expectShown(page, ['Outlook', 'Teams']);
  const [outlook, teams] = ['outlook', 'teams'].map((id) => rows.find(({ head }) => head.id === id)!.answers);
  const differing = outlook!.filter(({ verdict }, column) => verdict.status !== teams![column]!.verdict.status);
  await expect(answers(page).locator('td[data-differs]')).toHaveCount(2 * differing.length);
  await page.getByRole('button', { name: 'Take away: Teams' }).click();
  await expectShown(page, ['Outlook']);
  await page.goBack();
  await expectShown(page, ['Outlook', 'Teams']);
  await page.getByRole('button', { name: 'Show all apps' }).click();
  await expect(page).toHaveURL('/');
  await expectAll(page);
});

test('a set that is remembered on request is offered on every table of clients', async ({ page }) => {
  await page.goto('/?apps=word,teams');
  await page.getByRole('button', { name: 'Remember as my apps' }).click();
  await expect(page.getByRole('button', { name: 'Forget my apps' })).toBeFocused();
  await page.goto('/platforms/ios/?sort=name');
  await page.getByRole('button', { name: 'My apps (2)' }).click();
  await expect(page).toHaveURL('/platforms/ios/?apps=word,teams&sort=name');
  await expectShown(page, ['Teams', 'Word']);
  await page.getByRole('button', { name: 'Forget my apps' }).click();
  await page.getByRole('button', { name: 'Show all apps' }).click();
  await expect(page.getByRole('button', { name: /My apps/ })).toHaveCount(0);
});

test('a table can be seen as of any revision, with what is said otherwise today', async ({ page }) => {
  const view = listRevisionViews(content).find(
    ({ capability, older }) => capability === content.capabilities[0] && older === undefined,
  )!;
  const printed = new Map(
    view.rows.flatMap(({ client, cells }) =>
      cells.map(({ platform, status }) => [`${client.id} ${platform.id}`, status] as const),
    ),
  );
  const isOtherwise = (answer: Answer) => {
    const then = printed.get(`${answer.client.id} ${answer.platform.id}`);
    if (then === undefined) return !/^(unknown|unlisted)$/.test(answer.verdict.status);
    return then !== answer.verdict.status || describeCell(answer).look === 'ended';
  };
  const differing = rows.flatMap((row) => row.answers).filter(isOtherwise);
  await page.goto(`/?as-of=${view.revision.id}`);
  const slider = page.getByRole('slider', { name: /^As of/ });
  await expect(slider).toHaveValue('0');
  await expect(page.getByText(`${differing.length} cells say something else today; they are marked`)).toBeVisible();
  await expect(answers(page).locator('td[data-then]')).toHaveCount(differing.length);
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL('/');
  await expect(answers(page).locator('td[data-then]')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText(/cells say something else today/)).toBeVisible();
});

test('a table of another day that does not arrive is told in words, and asked for again', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/ERR_FAILED/);
  const { revisions } = content.sources.find(({ id }) => id === content.capabilities[0]!.table)!;
  await page.route('**/capabilities/**', (route) => route.abort());
  await page.goto(`/?as-of=${revisions[0]!.id}`);
  await expect(page.getByText('The table of that day could not be loaded.')).toBeVisible();
  await page.unroute('**/capabilities/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/cells say something else today/)).toBeVisible();
});

test('where a page has the beginning of a long table, what an address asks for is shown in the whole', async ({
  page,
}) => {
  // No table of the site is so long today: one of its pages is made such a page, and another stands for the whole.
  await page.route('/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('<support-filter', '<support-filter data-whole="/clients/"') });
  });
  await page.goto('/?apps=outlook,teams&platform=ios');
  await expect(page).toHaveURL('/clients/?apps=outlook,teams&platform=ios');
  await expect(page.getByRole('status').getByText(`2 of ${all} clients`)).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('form', { name: 'Filter' })).toBeHidden();
});
