import { expect, test } from '../support/test.ts';

/** Pages that carry each kind of thing. Every test fails on what the policy refuses. */
const kinds = [
  ['/clients/outlook/', ['BreadcrumbList']],
  ['/guides/prove-it-yourself/', ['BreadcrumbList', 'TechArticle']],
  ['/data/', ['BreadcrumbList', 'Dataset']],
] as const;

for (const [address, types] of kinds)
  test(`the policy lets through what ${address} says to search engines, and nothing is shown of it @every-engine`, async ({
    page,
  }) => {
    await page.goto(address);
    const block = page.locator('script[type="application/ld+json"]');
    const { '@graph': things } = JSON.parse((await block.textContent()) ?? '');
    expect(things.map((thing: { '@type': string }) => thing['@type'])).toEqual(types);
    await expect(block).toBeHidden();
    await expect(page.getByText('schema.org')).toHaveCount(0);
  });
