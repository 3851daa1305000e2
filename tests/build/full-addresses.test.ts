import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { wholeNames } from '../../src/schema/published/files.ts';
import { isEmbed } from '../../src/output/pages.ts';
import {
  dist,
  findAll,
  findByClass,
  listPages,
  read,
  readData,
  rawTextOf,
  readPage,
  textOf,
  type Page,
} from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { readCsv } from '../support/read-csv.ts';

const propertyOf = ({ document }: Page, name: string) =>
  read(
    findAll(document, 'meta').find((meta) => read(meta, 'property') === name),
    'content',
  );
const canonicalOf = ({ document }: Page) =>
  read(
    findAll(document, 'link').find((link) => read(link, 'rel') === 'canonical'),
    'href',
  );

const findByTag = ({ document }: Page, tag: string) => findAll(document, tag).map(textOf);

const copy = copyProject({ after });
const build = buildCopy(copy, {}, '--site', 'https://apps.example', '--base', '/support/');
const built = join(copy, 'dist');

test('a site that knows its address says it to other sites, and on paper', () => {
  assert.equal(build.code, 0, build.output);
  const outlook = readPage('clients/outlook/index.html', built);
  const address = 'https://apps.example/support/clients/outlook/';
  assert.equal(canonicalOf(outlook), address);
  assert.equal(propertyOf(outlook, 'og:url'), address);
  assert.match(propertyOf(outlook, 'og:title') ?? '', /^Outlook: /);
  assert.deepEqual(findByClass(outlook.document, 'printed').map(textOf), [address]);
  assert.equal(propertyOf(outlook, 'og:image'), 'https://apps.example/support/social.png');
  assert.ok(existsSync(join(built, 'social.png')));
  assert.equal(
    canonicalOf(readPage('clients/yammer/index.html', built)),
    'https://apps.example/support/clients/viva-engage/',
    'an old name is the page it leads to',
  );
});

test('under a base path every link lies there: of pages, of Markdown and of feeds', () => {
  const ofPages = listPages(built).flatMap(({ elements }) =>
    elements.flatMap((element) => [read(element, 'href') ?? [], read(element, 'src') ?? []].flat()),
  );
  const texts = [...listFiles(built).keys()]
    .filter((file) => /\.(md|xml)$/.test(file))
    .map((file) => readFileSync(join(built, file), 'utf8'));
  const ofTexts = texts.flatMap((text) =>
    [...text.matchAll(/(?:\]\(|\bhref=")(\/[^)"]*)/g)].map(([, address = '']) => address),
  );
  assert.ok(ofTexts.length > 50);
  assert.deepEqual(
    [...new Set([...ofPages, ...ofTexts])].filter(
      (address) => address.startsWith('/') && !address.startsWith('/support/'),
    ),
    [],
  );
});

test('addresses in the data are whole, too, and in the examples that show how to read them', () => {
  const isWhole = (address: string) => address.startsWith('https://apps.example/support/');
  const texts = [...listFiles(built).keys()]
    .filter((file) => /^data\/(?!schemas|answers|words|spelling|inventory|openapi).*\.json$/.test(file))
    .map((file) => readFileSync(join(built, file), 'utf8'));
  const ofJson = texts.flatMap((text) => [...text.matchAll(/"address":"([^"]+)"/g)].map(([, address = '']) => address));
  const ofCsv = ['support.csv', 'changes.csv'].flatMap((file) =>
    readCsv(readFileSync(join(built, 'data', file), 'utf8')).map(({ address = '' }) => address),
  );
  assert.ok(ofJson.length > 0 && ofCsv.length > 0);
  assert.deepEqual(
    [...ofJson, ...ofCsv].filter((address) => !isWhole(address)),
    [],
  );
  const examples = findAll(readPage('data/index.html', built).document, 'pre').map(textOf);
  assert.ok(examples.length > 0);
  for (const example of examples) assert.match(example, /https:\/\/apps\.example\/support\/(data|embed|badge)\//);
});

test('what is pasted elsewhere needs nothing put in, and an embed belongs to the page of its client', () => {
  const outlook = readPage('clients/outlook/index.html', built);
  const codes = findByTag(outlook, 'code').filter((code) => /^<iframe|^\[!|^<a/.test(code));
  assert.ok(codes.length > 0);
  for (const code of codes) {
    const addresses = [...code.matchAll(/(?:="|\()([^")]*\/[^")]*)/g)].map(([, address = '']) => address);
    assert.ok(addresses.length > 0, code);
    assert.ok(
      addresses.every((address) => address.startsWith('https://apps.example/support/')),
      code,
    );
  }
  const embed = readPage('embed/single-sign-on/outlook/index.html', built);
  assert.equal(canonicalOf(embed), canonicalOf(outlook));
});

test('the data of a site that knows its address have the form that its schemas give, whose ids are whole', () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });
  for (const name of wholeNames) {
    const schema = readData(`data/schemas/published/${name}.json`, built);
    assert.equal(schema.$id, `https://apps.example/support/data/schemas/published/${name}.json`);
    assert.ok(ajv.validate(schema, readData(`data/${name}.json`, built)), `${name}: ${ajv.errorsText()}`);
  }
  const [server] = readData('data/openapi.json', built).servers;
  assert.equal(server.url, 'https://apps.example/support');
});

test('hosts are told of the addresses under the base path', () => {
  const read = (file: string) => readFileSync(join(built, file), 'utf8');
  const redirects = read('_redirects').trimEnd().split('\n');
  assert.ok(redirects.includes('/support/clients/yammer/ /support/clients/viva-engage/ 301'));
  const patterns = [...read('_headers').matchAll(/^\/.*$/gm)].map(([pattern]) => pattern);
  const { routes, responseOverrides } = JSON.parse(read('staticwebapp.config.json'));
  const inNginx = [...read('nginx.conf').matchAll(/(?:location = "|return 301 |error_page 404 ")([^"$;]+)/g)];
  const addresses = [
    ...redirects.flatMap((line) => line.split(' ').slice(0, 2)),
    ...patterns,
    ...routes.map(({ route }: { route: string }) => route),
    responseOverrides[404].rewrite,
    ...inNginx.map(([, address = '']) => address),
  ];
  assert.deepEqual(
    addresses.filter((address) => !address.startsWith('/support/')),
    [],
  );
});

test('the map of the site has every page that search engines may list, and no other', () => {
  const map = readFileSync(join(built, 'sitemap.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const canonical = listPages(built)
    .filter((page) => !isEmbed(page))
    .filter(({ document }) => findAll(document, 'meta').every((meta) => read(meta, 'http-equiv') !== 'refresh'))
    .flatMap((page) => canonicalOf(page) ?? []);
  assert.deepEqual(listed.toSorted(), canonical.toSorted());
  assert.match(
    readFileSync(join(built, 'robots.txt'), 'utf8'),
    /^Sitemap: https:\/\/apps\.example\/support\/sitemap\.xml$/m,
  );
});

test('a calendar leads to the pages of the site where it knows its address', () => {
  const calendar = readFileSync(join(built, 'data/lifecycle.ics'), 'utf8').replace(/\r\n /g, '');
  const addresses = [...calendar.matchAll(/^URL[^:]*:(.*)\r$/gm)].map(([, address = '']) => address);
  assert.ok(addresses.length > 0);
  assert.ok(addresses.every((address) => address.startsWith('https://apps.example/support/')));
});

test('addresses in feeds are whole where the site knows its own, and ids stay', () => {
  const feeds = [...listFiles(built).keys()].filter((file) => file.endsWith('feed.xml'));
  const readAll = (folder: string, pattern: RegExp) =>
    feeds.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(([, found = '']) => found),
    );
  const addresses = readAll(built, /<link [^>]*href="([^"]*)"/g);
  assert.ok(addresses.length > feeds.length);
  assert.ok(addresses.every((address) => address.startsWith('https://apps.example/support/')));
  assert.deepEqual(readAll(built, /<id>(.*)<\/id>/g), readAll(dist, /<id>(.*)<\/id>/g));
});

test('what a page says to search engines has whole addresses where the site knows its own', () => {
  for (const file of ['clients/outlook/index.html', 'guides/prove-it-yourself/index.html', 'data/index.html']) {
    const [block] = findAll(readPage(file, built).document, 'script').filter(
      (script) => read(script, 'type') === 'application/ld+json',
    );
    const text = rawTextOf(block!);
    const own = [...text.matchAll(/"(?:@id|contentUrl)":"([^"]*)"/g)].map(([, address = '']) => address);
    assert.ok(own.length > 0 && !text.includes(':"/'), file);
    for (const address of own) assert.match(address, /^https:\/\/apps\.example\/support\//);
  }
});

test('the path of the address that a site is given is its base path; where another is given, the build says so', () => {
  const before = listFiles(built);
  const again = buildCopy(copy, {}, '--site', 'https://apps.example/support/');
  assert.equal(again.code, 0, again.output);
  assert.deepEqual(listFiles(built), before);
  const torn = buildCopy(copy, {}, '--site', 'https://apps.example/support/', '--base', '/other/');
  assert.equal(torn.code, 1);
  assert.match(
    torn.output,
    /--site https:\/\/apps\.example\/support\/ lies under \/support\/, but --base is \/other\/?\. Give the path in one of them/,
  );
  assert.doesNotMatch(torn.output, /^\s+at .*[:(]/m);
  assert.deepEqual(listFiles(built), before);
});

test('a site that does not know its address names none', () => {
  assert.deepEqual(
    listPages()
      .filter((page) => canonicalOf(page) ?? propertyOf(page, 'og:image'))
      .map(({ file }) => file),
    [],
  );
});
