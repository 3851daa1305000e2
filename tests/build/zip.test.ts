import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { sections } from '../../src/domain/content/addresses.ts';
import { listElements, read, textOf, type Element, type Node } from '../../src/output/pages.ts';
import { dist, readData } from '../support/built-site.ts';
import { zipBuiltSite } from '../support/disk-copy.ts';
import { listFiles } from '../support/files.ts';

const zip = await zipBuiltSite();
const { reviewed } = readData('data/platforms.json');
const folder = `client-app-support-${reviewed}/`;
const packed = Object.entries(unzipSync(zip));
const files = new Map(packed.map(([path, content]) => [path.slice(folder.length), Buffer.from(content)]));

interface Page {
  file: string;
  document: Node;
  elements: Element[];
}

/** As a browser without scripts shows it. */
function readPage(file: string, html: Buffer): Page {
  const document = parse(html.toString(), { scriptingEnabled: false });
  return { file, document, elements: listElements(document) };
}

const pages = [...files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => readPage(path, html));
const ids = new Map(
  pages.map(({ file, elements }) => [file, new Set(elements.flatMap((element) => read(element, 'id') ?? []))]),
);

/** What a script of the copy finds on its element. */
function readWrapped(path: string): any {
  const document: any = { currentScript: {} };
  runInNewContext(files.get(`${path}.js`)!.toString(), { document, atob, Uint8Array });
  return document.currentScript.file;
}

const listAddresses = ({ elements }: Page): string[] =>
  elements.flatMap((element) => [
    ...['href', 'src', 'action'].flatMap((name) => read(element, name) ?? []),
    ...(/^0; url=(.+)$/.exec(read(element, 'content') ?? '')?.slice(1) ?? []),
  ]);

/** Says why an address in a page leads nowhere on a disk, if it does. */
function explain(address: string, { file }: Page): string | undefined {
  if (/^(https:|mailto:)/.test(address)) return undefined;
  if (/^([a-z]+:|\/)/.test(address)) return 'is for a network';
  const { pathname, hash } = new URL(address, `file:///${file}`);
  const path = decodeURIComponent(pathname.slice(1));
  if (posix.normalize(posix.join(posix.dirname(file), address)).startsWith('..')) return 'leaves the copy';
  if (!files.has(path)) return `there is no ${path}`;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || ids.get(path)?.has(id) ? undefined : `${path} has no id "${id}"`;
}

test('all of it stands in one folder, named after the day of the facts', () => {
  assert.deepEqual(
    packed.map(([path]) => path).filter((path) => !path.startsWith(folder)),
    [],
  );
  assert.ok(files.has('index.html'));
  assert.match(files.get('README.txt')!.toString(), /open index\.html/);
});

test('every link and reference of every page leads to a file of the copy and a place in it, or to a source', () => {
  const dead = pages.flatMap((page) =>
    [...new Set(listAddresses(page))].flatMap((address) => {
      const reason = explain(address, page);
      return reason === undefined ? [] : [`${page.file}: ${address} ${reason}`];
    }),
  );
  assert.deepEqual(dead, []);
});

test('every page of the site is there and says the same, but for the line on what the copy is', () => {
  const left = ['404.html', 'offline/index.html'];
  const built = [...listFiles(dist).keys()].filter((path) => path.endsWith('.html') && !left.includes(path));
  assert.deepEqual(pages.map(({ file }) => file).sort(), built);
  const isNotice = (element: Element) => read(element, 'class') === 'of-copy';
  const isForEngines = (element: Element) => read(element, 'type') === 'application/ld+json';
  const saidBy = ({ elements }: Page) => {
    const body = textOf(elements.find(({ tagName }) => tagName === 'body'));
    const besides = [textOf(elements.find(isNotice)), textOf(elements.find(isForEngines)), sections.offline.name];
    return besides.reduce((text, one) => text.replace(one, ''), body).replace(/\s+/g, '');
  };
  for (const page of pages) {
    assert.match(textOf(page.elements.find(isNotice)), /^Copy for machines without a network/, page.file);
    assert.equal(saidBy(page), saidBy(readPage(page.file, readFileSync(join(dist, page.file)))), page.file);
  }
});

test('what scripts read is there, byte for byte, as scripts', () => {
  const asked = [...listFiles(dist).keys()].filter((path) => /^_astro\/[^/]+\/(?!whole-site)/.test(path));
  assert.ok(asked.length > 10);
  for (const path of asked) {
    assert.ok(!files.has(path), `${path} is there twice`);
    assert.deepEqual(Buffer.from(readWrapped(path)), readFileSync(join(dist, path)), path);
  }
});

test('of each page that a cell or a date leads to, its content is there for scripts', () => {
  const cells = pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.tagName === 'td')
      .flatMap(listElements)
      .flatMap((link) => (link.tagName === 'a' ? (read(link, 'href') ?? []) : []))
      .filter((address) => /\/clients\/[^/]+\/index\.html#/.test(address))
      .map((address) => new URL(address, `file:///${file}`).pathname.slice(1)),
  );
  assert.ok(cells.length > 0);
  const dates = pages.flatMap(({ elements }) => {
    const home = elements.map((element) => read(element, 'data-revisions')).find(Boolean);
    const choice = elements.find((element) => read(element, 'name') === 'as-of');
    const revisions = choice ? listElements(choice).flatMap((option) => read(option, 'value') || []) : [];
    return home === undefined
      ? []
      : revisions.map((id) => `${home.replace(/^\/(.*\/)?(?=capabilities\/)/, '')}${id}/index.html`);
  });
  assert.ok(dates.length > 0);
  for (const path of new Set([...cells, ...dates])) assert.equal(readWrapped(path)[0], 'main', path);
});

test('what is for hosts and search engines is not there, nor a module', () => {
  const left = [...files.keys()].filter((path) =>
    /^(_(?!astro\/[^/]+\/)|\.|nginx|robots|sitemap|staticwebapp|manifest|opensearch|404|social|service-worker|version)|\.(gz|br)$/.test(
      path,
    ),
  );
  assert.deepEqual(left, []);
  const asked = files
    .get('site.js')!
    .toString()
    .match(/\bimport\s*[({"'*]|\bfetch\(|\bserviceWorker\b/g);
  assert.equal(asked, null);
});

test('every name serves on Windows, and leaves room for the folder that it is unpacked in', () => {
  const paths = packed.map(([path]) => path);
  const bad = paths.filter(
    (path) =>
      path.length > 150 ||
      path.split('/').some((name) => /[^\w.-]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)),
  );
  assert.deepEqual(bad, []);
  assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length);
});

test('the same site makes the same zip, in whatever time zone', async (t) => {
  const { TZ } = process.env;
  t.after(() => (TZ === undefined ? delete process.env.TZ : (process.env.TZ = TZ)));
  process.env.TZ = 'Pacific/Kiritimati';
  assert.ok(Buffer.from(zip).equals(await zipBuiltSite()));
});
