import { chromium, type LaunchOptions } from '@playwright/test';

/** A browser that may or may not start here. Without a path it is the one Playwright fetched for itself. */
export interface Candidate {
  executablePath?: string;
  /** What the browser needs besides the environment of the tests. */
  env?: Record<string, string>;
}

export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** No name resolves in the browser, so a forgotten third-party request fails here as it would offline. */
const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** Chromium refuses its sandbox to root. `CHROMIUM_SANDBOX=off` is for machines that allow it to nobody. */
const chromiumSandbox = process.getuid?.() !== 0 && process.env.CHROMIUM_SANDBOX !== 'off';

export function launchOptionsFor({ env, ...browser }: Candidate): LaunchOptions {
  return { ...browser, args, chromiumSandbox, env: { ...process.env, ...env } };
}

/** Starts a browser and ends it again: a file that exists, or answers `--version`, may still lack a library. */
export async function start(candidate: Candidate): Promise<FoundBrowser> {
  const server = await chromium.launchServer({ ...launchOptionsFor(candidate), timeout: 30_000 });
  const executablePath = server.process().spawnfile;
  await server.close();
  return { executablePath, args, env: candidate.env ?? {} };
}

export function isMissing({ message }: Error): boolean {
  return /executable doesn't exist/i.test(message);
}

/** The one line of Playwright's long report that says why a browser did not start. */
export function explainFailure(error: Error): string {
  const { message } = error;
  if (isMissing(error)) return 'there is no such file';
  if (/sandboxing failed|no usable sandbox/i.test(message))
    return 'this machine denies it a sandbox; with CHROMIUM_SANDBOX=off it would run without';
  return /\[err\] (.+)/.exec(message)?.[1] ?? /exitCode=.*?(?=>)/.exec(message)?.[0] ?? message.split('\n', 1)[0]!;
}
