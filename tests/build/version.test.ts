import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { wholeSiteFile, workerFile, type WholeSite } from '../../src/domain/content/site-version.ts';
import { fileAt } from '../../src/output/built-site.ts';
import { isEmbed } from '../../src/output/pages.ts';
import { dist, listPages, read, readData } from '../support/built-site.ts';
import { findScriptFolder } from '../support/scripts.ts';

const { version } = readData('version.json');
const readText = (file: string) => readFileSync(join(dist, file), 'utf8');

test('every page, the service worker and the folder of what scripts load are of the version that the site says', () => {
  for (const { file, elements } of listPages().filter((page) => !isEmbed(page))) {
    const html = elements.find(({ tagName }) => tagName === 'html')!;
    assert.equal(read(html, 'data-version'), version, file);
  }
  assert.ok(readText(workerFile).includes(version));
  assert.deepEqual(
    globSync('_astro/*/', { cwd: dist }).map((folder) => folder.replaceAll('\\', '/')),
    [findScriptFolder().slice(0, -1)],
  );
});

test('the whole site is every page and all that scripts load, and as large as is said', () => {
  const { bytes, addresses }: WholeSite = readData(findScriptFolder() + wholeSiteFile);
  const files = addresses.map(fileAt);
  const pages = listPages()
    .filter((page) => !isEmbed(page))
    .map(({ file }) => file);
  assert.deepEqual(
    files.filter((file) => file.endsWith('.html')).toSorted(),
    pages.filter((file) => file !== '404.html').toSorted(),
  );
  const loaded = globSync('_astro/**/*.*', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  assert.deepEqual(
    files.filter((file) => file.startsWith('_astro/')).toSorted(),
    loaded.filter((file) => !file.endsWith(wholeSiteFile)).toSorted(),
  );
  assert.equal(
    bytes,
    files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
  );
});

test('the service worker is one file: browsers take no module for it', () => {
  assert.doesNotMatch(readText(workerFile), /\b(import|export)\b\s*[{"'`*(]/);
});
