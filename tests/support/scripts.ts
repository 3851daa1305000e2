import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scriptFolder } from '../../src/domain/content/site-version.ts';
import { dist, readData } from './built-site.ts';

const folder = join(dist, '_astro');

/** Where the files are that scripts load, in the folder of a built site. */
export const findScriptFolder = (directory = dist): string =>
  scriptFolder(readData('version.json', directory).version).slice(1);

/** The file of the one script that every page loads. */
export const pageScript = /<script type="module" src="\/_astro\/([^"]+)">/.exec(
  readFileSync(join(dist, 'index.html'), 'utf8'),
)?.[1];

/** The files of the parts that are loaded when first wanted. */
export const listParts = (): string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.js') && file !== pageScript);

export const readScript = (file: string): string => readFileSync(join(folder, file), 'utf8');
