import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const projectFile = join(import.meta.dirname, '../../package.json');
const { browserslist }: { browserslist: string[] } = JSON.parse(readFileSync(projectFile, 'utf8'));

/** The browsers that the site supports, and the oldest version of each: "safari 16.4". Their one list is in package.json. */
export const supportedBrowsers = browserslist.map((query) => query.replace(' >= ', ' '));

/** The same as bundlers name them: "safari16.4". */
export const bundlerTargets = supportedBrowsers.map((browser) => browser.replace('ios_saf', 'ios').replace(' ', ''));
