import { expect, test } from '../support/test.ts';

test('an admin finds a client on a platform and the source of the answer @no-js', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/');
  await page
    .getByRole('row', { name: /^Outlook/ })
    .getByRole('link', { name: /Supported/ })
    .nth(1)
    .click();
  // With scripts the answer stands beside the matrix first.
  if (javaScriptEnabled)
    await page.getByRole('dialog').getByRole('link', { name: 'Open on the page of Outlook' }).click();
  await expect(page).toHaveURL(/\/clients\/outlook\/#certificate-based-authentication-ios$/);
  const answer = page.locator('#certificate-based-authentication-ios');
  await expect(answer).toBeInViewport();
  await expect(answer).toContainText('Microsoft Outlook on iOS and iPadOS supports certificate-based authentication.');
  await expect(answer).toContainText('Confirmed.');
  await expect(answer.getByRole('link', { name: /^Entra: CBA on iOS/ })).toHaveAttribute(
    'href',
    '/sources/#entra-cba-ios',
  );
  await expect(answer.getByRole('link', { name: 'revision 2020-10-30' })).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/MicrosoftDocs\/.*\/blob\/[0-9a-f]{40}\//,
  );
});

test('an admin browses by platform @no-js', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Platforms' }).click();
  await page.getByRole('link', { name: 'iOS and iPadOS' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'iOS and iPadOS' })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Microsoft Authenticator or Company Portal' }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /^Teams/ }).getByRole('link', { name: /Supported/ })).toHaveCount(4);
  await expect(
    page
      .getByRole('table', { name: /in browsers/ })
      .getByRole('rowheader', { name: 'Safari' })
      .first(),
  ).toBeVisible();
});

test('a platform begins with what to install, and says who the broker of conditional access is @no-js', async ({
  page,
}) => {
  await page.goto('/platforms/ios/');
  const items = page.locator('#requirements + ul > li');
  await expect(items.first()).toHaveText(/^Install Microsoft Authenticator or Company Portal first\./);
  const [first, table] = await Promise.all([
    items.first().boundingBox(),
    page.getByRole('table', { name: /every client/ }).boundingBox(),
  ]);
  expect(first!.y).toBeLessThan(table!.y);
  await items
    .filter({ hasText: 'For conditional access' })
    .getByRole('link', { name: /broker/i })
    .click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a number in prose leads to its source, and that to where the source is told @no-js', async ({ page }) => {
  await page.goto('/guides/prove-it-yourself/');
  await page
    .getByRole('link', { name: /^Source 1: Entra: set up CBA/ })
    .first()
    .click();
  const source = page.locator(':target');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: /^Entra: set up CBA/ }).click();
  await expect(page).toHaveURL(/\/sources\/#entra-cba-setup$/);
});

test('a module of PowerShell that has ended begins with what to use instead @no-js', async ({ page }) => {
  await page.goto('/powershell/');
  await page
    .getByRole('row', { name: /^AzureAD module/ })
    .getByRole('link')
    .click();
  await expect(page.locator('#azuread-powershell + p')).toHaveText(/^Use Microsoft Graph PowerShell/);
});

test('a dispute is shown with both sides @no-js', async ({ page }) => {
  await page.goto('/clients/viva-engage/#conditional-access-android');
  const answer = page.locator('#conditional-access-android');
  await expect(answer).toContainText('Disputed.');
  const said = (source: string) => answer.getByRole('listitem').filter({ hasText: source });
  await expect(said('Entra: conditional access, conditions')).toContainText('Supported');
  await expect(said('Support table: conditional access')).toContainText('Planned');
  await expect(answer).toContainText('Takes the control “Require app protection policy”');
});

test('from a disputed answer a reader finds why one source is followed, and back @no-js', async ({ page }) => {
  await page.goto('/clients/viva-engage/');
  await page.locator('#conditional-access-android').getByRole('link', { name: 'Why one is followed' }).click();
  const answer = page.locator('#answer-viva-engage-conditional-access-android');
  await expect(answer).toBeInViewport();
  await expect(answer).toContainText(
    /It follows Entra: conditional access, conditions, .+, because it is live and .+\./,
  );
  await answer.getByRole('link', { name: /^Viva Engage on Android/ }).click();
  await expect(page).toHaveURL(/\/clients\/viva-engage\/#conditional-access-android$/);
});

test('a retired client says so, with its successor @no-js', async ({ page }) => {
  await page.goto('/clients/lens/');
  await expect(page.locator('.banner')).toContainText('Retired');
  await expect(page.locator('.banner')).toContainText('9 March 2026');
  await page
    .locator('.banner')
    .getByRole('link', { name: /OneDrive/ })
    .click();
  await expect(page).toHaveURL(/\/clients\/onedrive\/$/);
});

test('an old name as an address leads to the client @no-js', async ({ page }) => {
  await page.goto('/clients/yammer/');
  await page.waitForURL(/\/clients\/viva-engage\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Viva Engage' })).toBeVisible();
});

test('an unknown address says so and leads on @no-js', async ({ page, expectProblem }) => {
  expectProblem(/404/);
  const response = await page.goto('/clients/no-such-app/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('main').getByRole('link', { name: 'All clients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});
