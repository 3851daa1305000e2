import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

declare global {
  var reportPolicyViolation: (violation: string) => void;
}

/** What Playwright says by itself where tests let no service worker start. */
const ofPlaywright = 'Service Worker registration blocked by Playwright';

/** Collects what should never happen while a browser context shows the site, a line each. */
export async function watchContext(context: BrowserContext, siteAddress: string): Promise<Set<string>> {
  const problems = new Set<string>();
  const { origin } = new URL(siteAddress);

  context.on('console', (message) => {
    if (message.text() !== ofPlaywright) problems.add(describeMessage(message));
  });
  context.on('weberror', (webError) => problems.add(`page error: ${webError.error().message}`));
  context.on('request', (request) => {
    if (isForeign(request, origin)) problems.add(`request to another origin: ${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.add(describeFailure(response));
  });
  await context.exposeFunction('reportPolicyViolation', (violation: string) =>
    problems.add(`policy violation: ${violation}`),
  );
  await context.addInitScript(listenForPolicyViolations);
  return problems;
}

function describeMessage(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `console ${message.type()}: ${message.text()} (${url || 'no file'}:${lineNumber + 1})`;
}

function describeFailure(response: Response): string {
  return `status ${response.status()}: ${response.request().resourceType()} ${response.url()}`;
}

/** A `data:` address goes nowhere; a `blob:` address has the origin of its page. */
function isForeign(request: Request, origin: string): boolean {
  const address = new URL(request.url());
  return address.protocol !== 'data:' && address.origin !== origin;
}

/** Runs in the page, before its own scripts. */
function listenForPolicyViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    globalThis.reportPolicyViolation(
      `${effectiveDirective} forbids ${blockedURI} (${sourceFile || document.URL}:${lineNumber})`,
    );
  });
}

/** What a page has said by now has arrived once it answers. */
export async function hearOut(context: BrowserContext): Promise<void> {
  await Promise.allSettled(context.pages().map((page) => page.evaluate(() => undefined)));
}
