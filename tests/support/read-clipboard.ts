import { expect, type Page } from '@playwright/test';

/** What is in the clipboard, pasted as text: the policy of the site lets no script read it. */
export async function readClipboard(page: Page): Promise<string> {
  const target = await page.evaluateHandle(() => document.body.appendChild(document.createElement('textarea')));
  await target.focus();
  await page.keyboard.press('ControlOrMeta+V');
  // A browser that is busy pastes after the key has gone up.
  await expect.poll(() => target.inputValue()).not.toBe('');
  return target.inputValue();
}
