import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, findAll, findByClass, listPages, project, read, readData, readPage, textOf, type Page } from '../support/built-site.ts';

/** The pages that a search engine lists: not those that only lead on. */
const pages = listPages().filter(({ document }) => !findAll(document, 'meta').some((meta) => read(meta, 'name') === 'robots'));
const titleOf = ({ document }: Page) => textOf(findAll(document, 'title')[0]);
const descriptionOf = ({ document }: Page) => read(findAll(document, 'meta').find((meta) => read(meta, 'name') === 'description'), 'content') ?? '';

function listRepeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('no two pages have one title or one description', () => {
  assert.deepEqual(listRepeated(pages.map(titleOf)), []);
  assert.deepEqual(listRepeated(pages.map(descriptionOf)), []);
});

test('titles and descriptions fit a search result', () => {
  const bad = pages.filter((page) => titleOf(page).length > 90 || titleOf(page).length < 15 || descriptionOf(page).length < 40);
  assert.deepEqual(bad.map((page) => `${page.file}: ${titleOf(page)}: ${descriptionOf(page)}`), []);
});

test('the title of a client\'s page asks the question, its description answers it, its heading is the client', () => {
  const outlook = readPage('clients/outlook/index.html');
  assert.equal(titleOf(outlook), 'Outlook: certificate-based authentication on Android, iOS, macOS, Windows');
  assert.match(descriptionOf(outlook), /^Supported on Android, iOS, macOS, Windows desktop; supported until its end on Windows Store\. /);
  assert.equal(textOf(findAll(outlook.document, 'h1')[0]), 'Microsoft Outlook');
  assert.match(descriptionOf(readPage('clients/edge/index.html')), /^Partial on Android, iOS; unlisted on macOS/);
});

test('a long page lists its sections, all of them', () => {
  const withContents = pages.filter(({ document }) => findByClass(document, 'contents').length > 0 && findAll(document, 'h2').length > 0);
  for (const start of ['guides/', 'sources/', 'platforms/', 'capabilities/', 'data/']) assert.ok(withContents.some(({ file }) => file.startsWith(start)), start);
  for (const { file, document } of withContents) {
    const listed = findByClass(document, 'contents').flatMap((nav) => findAll(nav, 'a')).map((link) => [read(link, 'href'), textOf(link)]);
    const sections = findAll(document, 'h2').map((heading) => [`#${read(heading, 'id')}`, textOf(heading)]);
    assert.deepEqual(listed.map(([address]) => address), sections.map(([address]) => address), file);
  }
});

test('the manifest bears the name of the site, and its icons have the sizes it gives', async () => {
  const manifest = readData('manifest.webmanifest');
  assert.equal(manifest.name, loadSiteContent(project).site.title);
  for (const { src, sizes } of manifest.icons.filter(({ type }: { type: string }) => type === 'image/png')) {
    const { width, height } = await sharp(readFileSync(join(dist, src))).metadata();
    assert.equal(`${width}x${height}`, sizes, src);
  }
  const { width, height, size } = await sharp(readFileSync(join(dist, 'social.png'))).metadata();
  assert.deepEqual([width, height], [1200, 630]);
  assert.ok((size ?? 0) < 40_000);
});
