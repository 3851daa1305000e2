import { expect, test as base } from '@playwright/test';
import { hearOut, watchContext } from './watch-context.ts';

interface Watch {
  /**
   * Says that the page will do what fails every other test: write to the console, throw, break the policy,
   * ask another origin, get a status of 400 or above. The pattern must then match a line of that report;
   * engines differ in what they report, so it may be uncertain that one comes.
   */
  expectProblem(pattern: RegExp, isCertain?: boolean): void;
}

interface Expected {
  pattern: RegExp;
  isCertain: boolean;
}

/** Playwright's test, which besides fails on whatever `watchContext` finds. */
export const test = base.extend<Watch>({
  expectProblem: [
    async ({ context, baseURL }, use) => {
      const problems = await watchContext(context, baseURL!);
      const expected: Expected[] = [];
      await use((pattern, isCertain = true) => expected.push({ pattern, isCertain }));
      await hearOut(context);
      compare([...problems], expected);
    },
    { auto: true },
  ],
});

function compare(problems: string[], expected: Expected[]): void {
  const unexpected = problems.filter((problem) => !expected.some(({ pattern }) => pattern.test(problem)));
  const missing = expected.filter(
    ({ pattern, isCertain }) => isCertain && !problems.some((problem) => pattern.test(problem)),
  );
  const lines = [...unexpected, ...missing.map(({ pattern }) => `nothing matched the expected ${pattern}`)];
  if (lines.length > 0) throw new Error(`The page did not behave:\n  ${lines.join('\n  ')}`);
}

export { expect };
