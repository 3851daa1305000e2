import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { typesByEnding } from '../../src/hosts/types.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import {
  dist,
  findAll,
  findByClass,
  listPages,
  project,
  rawTextOf,
  read,
  textOf,
  type Page,
} from '../support/built-site.ts';

const content = loadSiteContent(project);
const pages = listPages();

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page is to search engines: the things of its one block. */
function readThings({ document, file }: Page): Node[] {
  const blocks = findAll(document, 'script').filter((script) => read(script, 'type') === 'application/ld+json');
  if (blocks.length === 0) return [];
  assert.equal(blocks.length, 1, file);
  const { '@context': context, '@graph': graph, ...more } = JSON.parse(rawTextOf(blocks[0]!));
  assert.deepEqual([context, more], ['https://schema.org', {}], file);
  return graph;
}
const findThing = (page: Page, type: string) => readThings(page).find((thing) => thing['@type'] === type);

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value as string);
const isAddress = (value: unknown) => isText(value) && /^(\/|https:\/\/)\S*$/.test(value as string);
const isTrue = (value: unknown) => value === true;
const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) > 0;
const isSpan = (value: unknown) => isText(value) && /^\d{4}(-\d\d)*\/\d{4}-\d\d-\d\d$/.test(value as string);
const isA = (type: string) => (value: unknown) => isNode(value) && value['@type'] === type;
const areAll = (type: string) => (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isA(type));
const isReference = (value: unknown) => isNode(value) && isAddress(value['@id']) && Object.keys(value).length === 1;

/** The properties that schema.org gives each type, as far as they are used here, with what it expects them to be. An optional one ends in "?". */
const expected: Record<string, Record<string, (value: unknown) => boolean>> = {
  BreadcrumbList: { itemListElement: areAll('ListItem') },
  ListItem: { position: isPlace, name: isText, 'item?': isReference },
  WebSite: { name: isText, url: isAddress },
  WebPage: { '@id': isAddress, lastReviewed: isDay },
  CreativeWork: { name: isText, 'url?': isAddress },
  DataDownload: { name: isText, description: isText, encodingFormat: isText, contentUrl: isAddress },
  TechArticle: {
    headline: isText,
    description: isText,
    inLanguage: isText,
    isAccessibleForFree: isTrue,
    isPartOf: isA('WebSite'),
    mainEntityOfPage: isA('WebPage'),
    citation: areAll('CreativeWork'),
  },
  Dataset: {
    name: isText,
    description: (value) => isText(value) && (value as string).length >= 50 && (value as string).length <= 5_000,
    url: isAddress,
    inLanguage: isText,
    isAccessibleForFree: isTrue,
    isPartOf: isA('WebSite'),
    license: isAddress,
    dateModified: isDay,
    temporalCoverage: isSpan,
    distribution: areAll('DataDownload'),
  },
};

function judge({ '@type': type, ...properties }: Node, where: string): void {
  const known = expected[type as string];
  assert.ok(known, `${where}: ${type}`);
  for (const [name, holds] of Object.entries(known)) {
    const value = properties[name.replace('?', '')];
    assert.ok(name.endsWith('?') && value === undefined ? true : holds(value), `${where}: ${type}.${name} ${value}`);
  }
  for (const [name, value] of Object.entries(properties)) {
    assert.ok(name in known || `${name}?` in known, `${where}: ${type}.${name} is unknown`);
    for (const inner of [value].flat()) if (isNode(inner) && '@type' in inner) judge(inner, where);
  }
}

test('what a page says to search engines has the properties and the values that schema.org expects', () => {
  for (const page of pages) for (const thing of readThings(page)) judge(thing, page.file);
});

test('every page with a trail says it, to search engines as to readers; no other does', () => {
  for (const page of pages) {
    const links = findByClass(page.document, 'crumbs').flatMap((nav) => findAll(nav, 'a'));
    const list = findThing(page, 'BreadcrumbList')?.itemListElement as Node[] | undefined;
    if (links.length === 0) {
      assert.equal(list, undefined, page.file);
      continue;
    }
    const said = [
      ...links.map((link) => ({ name: textOf(link), item: { '@id': read(link, 'href') } })),
      { name: textOf(findAll(page.document, 'h1')[0]) },
    ];
    assert.deepEqual(
      list,
      said.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
      page.file,
    );
  }
});

test('a guide is an article with the words of its page and the documents that it cites', () => {
  const guides = pages.filter(({ file }) => /^guides\/[^/]+\/index\.html$/.test(file));
  assert.equal(guides.length, content.guides.length);
  const titles = new Map(content.sources.map(({ title, url }) => [title, url]));
  for (const page of guides) {
    const article = findThing(page, 'TechArticle');
    assert.ok(article, page.file);
    assert.equal(article.headline, textOf(findAll(page.document, 'h1')[0]));
    assert.deepEqual(article.mainEntityOfPage, {
      '@type': 'WebPage',
      '@id': page.address,
      lastReviewed: content.site.reviewed,
    });
    const cited = article.citation as Node[];
    for (const { name, url } of cited) assert.ok(titles.has(name as string) && titles.get(name as string) === url);
    const listed = findByClass(page.document, 'sources').flatMap((list) => findAll(list, 'a'));
    assert.equal(cited.length, new Set(listed.map((link) => read(link, 'href'))).size, page.file);
  }
  assert.ok(pages.every((page) => guides.includes(page) || findThing(page, 'TechArticle') === undefined));
});

test('the data are a dataset whose files are there, of the types that hosts send', () => {
  const described = pages.filter((page) => findThing(page, 'Dataset'));
  assert.deepEqual(
    described.map(({ address }) => address),
    ['/data/'],
  );
  const { distribution, dateModified } = findThing(described[0]!, 'Dataset')!;
  assert.equal(dateModified, content.site.reviewed);
  const files = (distribution as Node[]).map(({ contentUrl }) => String(contentUrl));
  for (const wanted of ['support.json', 'support.csv', 'support.xlsx', 'lifecycle.ics'])
    assert.ok(files.includes(`/data/${wanted}`), wanted);
  for (const { contentUrl, encodingFormat } of distribution as Node[]) {
    assert.ok(existsSync(join(dist, String(contentUrl))), String(contentUrl));
    const sent = typesByEnding[`.${String(contentUrl).split('.').pop()}`];
    assert.equal(sent?.split(';', 1)[0], encodingFormat);
  }
});

test('a page names its data in its head, where it has any', () => {
  const named = pages.flatMap(({ document, file }) =>
    findAll(document, 'link')
      .filter((link) => read(link, 'rel') === 'alternate' && read(link, 'type') === 'application/json')
      .map((link) => ({ file, address: read(link, 'href') ?? '' })),
  );
  for (const { file, address } of named) assert.ok(existsSync(join(dist, address)), `${file}: ${address}`);
  for (const { id } of content.clients)
    assert.ok(
      named.some(({ file, address }) => file === `clients/${id}/index.html` && address === `/data/clients/${id}.json`),
    );
});
