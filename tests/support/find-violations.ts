import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  /** What the evaluated script leaves in a page. */
  var axe: typeof Axe;
}

/** Everything that axe knows up to level AA, with best practices and experiments; the colours are made for AA, so AAA would only ask for others. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice', 'experimental'];

/** Runs axe on a page. It is evaluated, since the policy allows no added script. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(script);
  const violations = await page.evaluate(async (values) => {
    const { violations: found } = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values },
    });
    return found;
  }, tags);
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
