import { join } from 'node:path';
import { browserslistToTargets, bundle } from 'lightningcss';
import { declareColours } from './colours.ts';
import { supportedBrowsers } from './supported-browsers.ts';

const targets = browserslistToTargets(supportedBrowsers);

/** As the bundler writes the sheets of pages: what is newer than the supported browsers in their words. */
const sheet = bundle({ filename: join(import.meta.dirname, 'embed.css'), minify: true, targets }).code.toString();

/** All styles of an embed, which stand in it. */
export const embedStyles = declareColours(sheet) + sheet;
