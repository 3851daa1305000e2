import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { clickWord } from '../support/click-word.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { readCsv } from '../support/read-csv.ts';
import { readFileSync } from 'node:fs';
import { findViolations } from '../support/find-violations.ts';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Names or identifiers' });
const row = (page: Page, name: string) => page.locator(`[data-name="${name}"]`);
const platform = (page: Page, id: string) => page.locator(`#readiness section[data-platform="${id}"]`);
const shown = (page: Page, id: string) => platform(page, id).locator('[data-client]').filter({ visible: true });
const give = (page: Page, name: string, content: string | Uint8Array) =>
  page.getByLabel('Choose or drop files').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

const counted = `ApplicationName,ApplicationPublisher,DeviceCount,Platform
Microsoft Outlook,Microsoft Corporation,310,IOS
Microsoft Teams,Microsoft Corporation,305,IOS
Outlook,Microsoft Corporation,210,AndroidWorkProfile
7-Zip 24.09 (x64),Igor Pavlov,640,Windows
`;

test('a pasted list narrows the page to its apps, and says of each line what it is @every-engine', async ({ page }) => {
  await page.goto('/check/');
  await field(page).fill(
    'com.microsoft.office.outlook\nMicrosoft Teams Meeting Add-in for Microsoft Office\nContoso Ledger',
  );
  await expect(row(page, 'com.microsoft.office.outlook')).toHaveAttribute('data-match', 'identifier');
  await expect(row(page, 'com.microsoft.office.outlook')).toHaveAttribute('data-client', 'outlook');
  const addIn = row(page, 'Microsoft Teams Meeting Add-in for Microsoft Office');
  await expect(addIn).toHaveAttribute('data-match', 'not-an-app');
  await expect(addIn).toHaveAttribute('data-client', '');
  await expect(row(page, 'Contoso Ledger')).toHaveAttribute('data-match', 'unknown');
  await expect(page.getByText(/^1 app of these tables on /)).toBeVisible();
  for (const item of await page.locator('#readiness [data-group] [data-client]').filter({ visible: true }).all())
    await expect(item).toHaveAttribute('data-client', 'outlook');
});

test('a report counts devices by platform, as a bound where they are not told apart', async ({ page }) => {
  await page.goto('/check/');
  await give(page, 'apps.csv', counted);
  await expect(page.getByText(/^2 apps of these tables on Android, iOS\.$/)).toBeVisible();
  await expect(platform(page, 'ios').locator('[data-client="outlook"]')).toContainText('at most 310 devices');
  await expect(platform(page, 'android').locator('[data-client="outlook"]')).toContainText('at most 210 devices');
  await expect(platform(page, 'macos')).toBeHidden();
  await expect(shown(page, 'android')).toHaveCount(1);
  const heads = await page.locator('#readiness-counts tbody tr').filter({ visible: true }).count();
  expect(heads).toBe(2);
});

test('the numbers above are those of the groups below', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await expect(page.getByRole('heading', { name: 'Your report' })).toBeVisible();
  for (const line of await page.locator('#readiness-counts tbody tr').filter({ visible: true }).all()) {
    const id = (await line.getAttribute('data-platform'))!;
    for (const cell of await line.locator('td').all()) {
      const group = platform(page, id).locator(`[data-group="${await cell.getAttribute('data-group')}"]`);
      await expect(group.locator('[data-client]').filter({ visible: true })).toHaveCount(
        Number(await cell.textContent()),
      );
    }
  }
});

test('nothing that was given leaves the browser, and nothing is kept', async ({ page, context }) => {
  const requests: string[] = [];
  await page.goto('/check/');
  await expect(field(page)).toBeVisible();
  page.on('request', (request) =>
    requests.push(
      `${request.method()} ${new URL(request.url()).pathname}${new URL(request.url()).search} ${request.postData() ?? ''}`,
    ),
  );
  await field(page).fill('Contoso Secret Ledger\nMicrosoft Teams');
  await expect(row(page, 'Contoso Secret Ledger')).toBeVisible();
  await give(page, 'secret.csv', counted);
  await expect(page.getByText(/^2 apps of these tables/)).toBeVisible();
  for (const request of requests)
    expect(request).toMatch(/^GET \/(icon\.svg|_astro\/[\w.-]+\.js|_astro\/\w+\/inventory\.json) $/);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).not.toMatch(/secret/i);
});

test('an unsure name counts only where a person says so, a suite loses what is taken off', async ({ page }) => {
  await page.goto('/check/');
  await field(page).fill('Microsoft Excel MUI (English) 2016\nMicrosoft 365 Apps for enterprise - de-de');
  const unsure = row(page, 'Microsoft Excel MUI (English) 2016');
  await expect(unsure).toHaveAttribute('data-match', 'unsure');
  await expect(unsure).toHaveAttribute('data-client', '');
  const suite = row(page, 'Microsoft 365 Apps for enterprise - de-de');
  await expect(suite).toHaveAttribute('data-match', 'suite');
  await expect(suite).toHaveAttribute('data-client', /\bword\b/);
  await clickWord(suite.locator('label', { hasText: 'Word' }), 'Word');
  await expect(suite).not.toHaveAttribute('data-client', /\bword\b/);
  await expect(page.locator('#readiness [data-group] [data-client="word"]').filter({ visible: true })).toHaveCount(0);
  await clickWord(unsure.locator('label', { hasText: 'Excel' }), 'Excel');
  await expect(unsure).toHaveAttribute('data-client', 'excel');
});

test('what was decided stays decided when more is given', async ({ page }) => {
  await page.goto('/check/');
  await field(page).fill('Microsoft Excel MUI (English) 2016');
  await clickWord(row(page, 'Microsoft Excel MUI (English) 2016').locator('label', { hasText: 'Excel' }), 'Excel');
  await field(page).press('End');
  await field(page).pressSequentially('\nMicrosoft Teams');
  await expect(row(page, 'Microsoft Teams')).toHaveAttribute('data-client', 'teams');
  await expect(row(page, 'Microsoft Excel MUI (English) 2016')).toHaveAttribute('data-client', 'excel');
});

test('the address of a report holds ids alone and opens the same report', async ({ page }) => {
  await page.goto('/check/');
  await give(page, 'secret-name.csv', counted);
  await expect(page).toHaveURL('/check/?android=outlook&ios=outlook,teams');
  const read = () =>
    page
      .locator('#readiness [data-group] [data-client]')
      .filter({ visible: true })
      .evaluateAll((items) =>
        items.map((item) => `${item.closest('section[data-platform]')!.id} ${(item as HTMLElement).dataset.client}`),
      );
  const before = await read();
  expect(before).toHaveLength(3);
  await page.goto((await page.getByRole('link', { name: 'Address of this report' }).getAttribute('href'))!);
  await expect(page.getByText(/^2 apps of these tables on Android, iOS\.$/)).toBeVisible();
  expect(await read()).toEqual(before);
  await page.goto('/check/?apps=teams,word&platform=ios');
  await expect(shown(page, 'ios')).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: 'iOS' })).toBeChecked();
});

test('who comes back finds what was typed, and nothing besides', async ({ page }) => {
  await page.goto('/check/');
  await field(page).fill('Microsoft Teams\nMicrosoft Word');
  await expect(row(page, 'Microsoft Word')).toBeVisible();
  await page.locator('.same-apps').getByRole('link', { name: 'iOS' }).click();
  await expect(page).toHaveURL(/^.*\/platforms\/ios\//);
  await page.goBack();
  await expect(row(page, 'Microsoft Word')).toBeVisible();
  await field(page).fill('Microsoft Teams');
  await expect(page).toHaveURL(/\?apps=teams&/);
  await expect(page.getByText(/^1 app of these tables/)).toBeVisible();
});

test('the same apps narrow every table', async ({ page }) => {
  await page.goto('/check/?apps=teams,word&platform=ios');
  await page.locator('.same-apps').getByRole('link', { name: 'iOS' }).click();
  await expect(page).toHaveURL('/platforms/ios/?apps=teams,word');
  await expect(page.locator('support-filter output')).toHaveText(/^2 of /);
});

test('the report of another capability keeps what was given @every-engine', async ({ page }) => {
  await page.goto('/check/');
  await give(page, 'apps.csv', counted);
  await expect(row(page, 'Microsoft Teams')).toBeVisible();
  const nav = page.getByRole('navigation', { name: 'Capability' });
  await nav.getByRole('link', { name: 'Conditional access' }).click();
  await expect(page).toHaveURL('/check/conditional-access/?android=outlook&ios=outlook,teams');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/conditional access/i);
  await expect(row(page, 'Microsoft Teams')).toBeVisible();
  await expect(platform(page, 'ios').locator('[data-client="outlook"]')).toContainText('at most 310 devices');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/certificate-based/i);
  await expect(row(page, 'Microsoft Teams')).toBeVisible();
  await expect(shown(page, 'ios')).toHaveCount(2);
});

test('apps are ticked, on the platforms that are ticked', async ({ page }) => {
  await page.goto('/check/');
  await page.getByText('Or tick apps').click();
  await clickWord(page.locator('.ticks label', { hasText: /^\s*Teams\s*$/ }), 'Teams');
  await clickWord(page.locator('check-inventory form .segments label', { hasText: 'iOS' }), 'iOS');
  await expect(page).toHaveURL('/check/?apps=teams&platform=ios');
  await expect(shown(page, 'ios')).toHaveCount(1);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page).toHaveURL('/check/');
  await expect(page.getByRole('heading', { name: 'Your report' })).toBeHidden();
  await expect(platform(page, 'macos')).toBeVisible();
});

test('the report is narrowed by name and by group', async ({ page }) => {
  await page.goto('/check/?apps=outlook,teams,word,sway&platform=ios,android');
  const form = page.getByRole('form', { name: 'Report' });
  await form.getByLabel('Find').fill('teams');
  for (const item of await page.locator('#readiness [data-group] [data-client]').filter({ visible: true }).all())
    await expect(item).toHaveAttribute('data-client', 'teams');
  await form.getByLabel('Find').fill('');
  await clickWord(form.locator('label', { hasText: 'Ready' }), 'Ready');
  for (const group of await page.locator('#readiness [data-group]:not(td)').filter({ visible: true }).all())
    await expect(group).toHaveAttribute('data-group', 'ready');
});

test('columns are shown and can be changed', async ({ page }) => {
  await page.goto('/check/');
  await give(page, 'odd.csv', 'Codename,Label,Amount\nx1,Microsoft Teams,5\nx2,Microsoft Word,7\n');
  await page.getByText('Change columns').click();
  const choice = page.getByLabel('Name of the app');
  await choice.focus();
  await choice.selectOption({ label: 'Label: Microsoft Teams' });
  await expect(row(page, 'Microsoft Teams')).toHaveAttribute('data-client', 'teams');
  await expect(choice).toBeFocused();
  await choice.selectOption({ label: 'Codename: x1' });
  await expect(row(page, 'x1')).toHaveAttribute('data-match', 'unknown');
  await expect(row(page, 'Microsoft Teams')).toHaveCount(0);
});

test('files are dropped, several at once, a zip among them, and taken away', async ({ page }) => {
  await page.goto('/check/');
  await expect(field(page)).toBeVisible();
  const zip = Buffer.from(zipSync({ 'inner/apps.csv': Buffer.from(counted) })).toString('base64');
  await page.evaluate((base64) => {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'apps.zip'));
    files.items.add(new File(['Microsoft Word'], 'one.txt'));
    document
      .querySelector('check-inventory')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  }, zip);
  await expect(row(page, 'Microsoft Teams')).toBeVisible();
  await expect(row(page, 'Microsoft Word')).toBeVisible();
  await page.getByRole('button', { name: 'Take away: apps.zip' }).click();
  await expect(row(page, 'Microsoft Teams')).toHaveCount(0);
  await expect(row(page, 'Microsoft Word')).toBeVisible();
});

for (const [what, name, content, words] of [
  ['a picture', 'shot.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /picture/i],
  ['an empty file', 'empty.csv', '', /nothing/i],
  ['a program', 'app.exe', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0]), /./],
  ['a line without end', 'long.txt', 'x'.repeat(10_000), /10,000 characters/],
] as const)
  test(`of ${what} one sentence says what is wrong, and what was typed is kept`, async ({ page }) => {
    await page.goto('/check/');
    await field(page).fill('Microsoft Teams');
    await expect(row(page, 'Microsoft Teams')).toBeVisible();
    await give(page, name, content);
    const fault = page.locator('[data-fault]');
    await expect(fault).toContainText(name);
    await expect(fault).toContainText(words);
    await expect(field(page)).toHaveValue('Microsoft Teams');
    await expect(row(page, 'Microsoft Teams')).toBeVisible();
  });

test('while 50,000 lines are read the page answers; one more is refused', async ({ page }) => {
  await page.goto('/check/');
  const lines = Array.from({ length: 49_999 }, (_, index) => `Contoso Tool ${index}`);
  await give(page, 'many.txt', [...lines, 'Microsoft Teams'].join('\n'));
  await page.getByText('Or tick apps').click();
  await expect(page.locator('.ticks input').first()).toBeVisible();
  await expect(row(page, 'Microsoft Teams')).toHaveAttribute('data-client', 'teams', { timeout: 30_000 });
  await expect(page.locator('[data-name^="Contoso Tool"]').first()).toBeAttached();
  await give(page, 'many.txt', [...lines, 'Microsoft Teams', 'Microsoft Word'].join('\n'));
  await expect(page.locator('[data-fault]')).toContainText('50,001 lines', { timeout: 30_000 });
});

test('what acts in a name comes out as text: on the page, in a ticket, in a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/check/');
  const names = ['=HYPERLINK("https://contoso.example","x")', '<img src=x onerror=alert(1)>', 'a\u202Eexe.doc'];
  await field(page).fill([...names, 'Microsoft Teams'].join('\n'));
  await expect(page.locator('[data-name]')).toHaveCount(4);
  await expect(page.getByRole('rowheader', { name: 'a‹U+202E›exe.doc' })).toBeVisible();
  expect(await page.locator('check-inventory img').count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what was read' }).click();
  const records = readCsv(readFileSync(await (await download).path(), 'utf8'));
  expect(records.map(({ name }) => name).sort()).toEqual(
    [
      '\'=HYPERLINK("https://contoso.example","x")',
      '<img src=x onerror=alert(1)>',
      'Microsoft Teams',
      'a‹U+202E›exe.doc',
    ].sort(),
  );
});

test('a report is copied for a ticket and downloaded as CSV', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/check/');
  await give(page, 'apps.csv', counted);
  await expect(row(page, 'Microsoft Teams')).toBeVisible();
  await page.getByRole('button', { name: 'Copy for a ticket' }).click();
  await expect(page.getByText('Copied as plain text.')).toBeVisible();
  const text = await readClipboard(page);
  expect(text).toContain('iOS');
  expect(text).toMatch(
    new RegExp(
      `- Teams <${baseURL}clients/teams/#certificate-based-authentication-ios> \\(at most 305 devices\\): Supported`,
    ),
  );
  expect(text).not.toContain('7-Zip');
  expect(text).toMatch(/facts reviewed on \d+ \w+ \d{4}\.$/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const records = readCsv(readFileSync(await (await download).path(), 'utf8'));
  expect(records.map(({ client, devices }) => `${client}: ${devices}`).sort()).toEqual([
    'Outlook: at most 210 devices',
    'Outlook: at most 310 devices',
    'Teams: at most 305 devices',
  ]);
});

test('a report prints without its form', async ({ page }) => {
  await page.goto('/check/?apps=teams&platform=ios');
  await expect(page.getByRole('heading', { name: 'Your report' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(shown(page, 'ios')).toHaveCount(1);
});

test('the form and a report are accessible, on a phone, too', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await expect(page.getByRole('heading', { name: 'Your report' })).toBeVisible();
  await page.getByText('Or tick apps').click();
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await findViolations(page)).toEqual([]);
});
