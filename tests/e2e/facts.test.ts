import { thisSite } from '../../src/domain/content/addresses.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

/** What a reader learns from a page, by blocks: its text, and where each link leads. What stands in a closed <details> counts; controls, and what they report, are no facts. */
function readFacts(main: Element): string[] {
  const isFact = (element: Element) =>
    !element.matches(
      'form, button, select, label, output, dialog, [aria-live], noscript, check-inventory, .keep-site',
    ) && getComputedStyle(element).display !== 'none';
  const gather = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element) || !isFact(node)) return '';
    const inner = [...node.childNodes].map(gather).join('');
    if (node instanceof HTMLAnchorElement) return `[${inner}](${node.href})`;
    return getComputedStyle(node).display.startsWith('inline') ? inner : `\n${inner}\n`;
  };
  return gather(main)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test('every fact of every kind of page is there without JavaScript', async ({ browser, page, baseURL }) => {
  test.setTimeout(120_000);
  const origin = new URL(baseURL ?? '').origin;
  const placeSite = (line: string) => (line.startsWith(`Replace ${thisSite}`) ? [] : line.replaceAll(thisSite, origin));
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const [kind, address] of pageKinds) {
    await Promise.all([page, plain].map((one) => one.goto(address)));
    await expect(page.getByLabel('Theme'), 'the scripts have run').toBeVisible();
    const [withScripts = [], without = []] = await Promise.all(
      [page, plain].map((one) => one.locator('main').evaluate(readFacts)),
    );
    expect.soft(without.length, kind).toBeGreaterThan(5);
    // Where the site is only a script can say.
    expect.soft(without.flatMap(placeSite), kind).toEqual(withScripts.flatMap(placeSite));
  }
  await context.close();
});
