import type { Browser, BrowserContextOptions } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

/** What a reader learns from a page, by blocks: its text, and where each link leads. What stands in a closed <details> counts; controls, and what they report, are no facts. */
function readFacts(main: Element): string[] {
  const isFact = (element: Element) => !element.matches('form, button, select, output, dialog, [aria-live], noscript') && getComputedStyle(element).display !== 'none';
  const gather = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element) || !isFact(node)) return '';
    const inner = [...node.childNodes].map(gather).join('');
    if (node instanceof HTMLAnchorElement) return `[${inner}](${node.href})`;
    return getComputedStyle(node).display.startsWith('inline') ? inner : `\n${inner}\n`;
  };
  return gather(main).split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

async function readPage(browser: Browser, address: string, options: BrowserContextOptions): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const facts = await page.locator('main').evaluate(readFacts);
  await context.close();
  return facts;
}

for (const [kind, address] of pageKinds) {
  test(`every fact of ${kind} is there without JavaScript`, async ({ browser, baseURL }) => {
    const [without, withScripts] = await Promise.all([false, true].map((javaScriptEnabled) => readPage(browser, address, { baseURL, javaScriptEnabled })));
    expect(without!.length).toBeGreaterThan(5);
    expect(without).toEqual(withScripts);
  });
}
