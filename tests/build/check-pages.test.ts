import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkAddress, markdownAddress } from '../../src/domain/content/addresses.ts';
import { describeCell } from '../../src/domain/verdict/cell-words.ts';
import type { Answer } from '../../src/domain/verdict/answer.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import {
  dist,
  findAll,
  findByClass,
  listElements,
  project,
  read,
  readPage,
  textOf,
  type Element,
  type Node,
} from '../support/built-site.ts';
import { drawnAs, findCell, linkOf, readClients, readStatus } from '../support/status-tables.ts';

const content = loadSiteContent(project);
const { clients, platforms, capabilities } = content;
const published = new Map(readClients().map(({ id, verdicts }) => [id, verdicts]));
const groups = ['blocks', 'unproven', 'ready', 'silent'] as const;

/** The group in which a published verdict must stand: told here once more, apart from the code that sorts. */
function expectGroup(client: string, capability: string, platform: string): (typeof groups)[number] {
  const { status, evidence, ended } = published.get(client)?.[capability]?.[platform] ?? assert.fail(client);
  if (['unknown', 'unlisted', 'not-applicable'].includes(status)) return 'silent';
  if (ended !== null || status !== 'supported') return 'blocks';
  return evidence === 'confirmed' ? 'ready' : 'unproven';
}

const having = (node: Node, name: string, value?: string): Element[] =>
  listElements(node).filter((element) => {
    const written = read(element, name);
    return value === undefined ? written !== undefined : written === value;
  });

const fileOf = (address: string) => `${address.slice(1)}index.html`;

interface ReadGroup {
  capability: string;
  platform: string;
  group: (typeof groups)[number];
  section: Element;
  rows: Element[];
}

/** The groups of a page as they stand in it. */
function readGroups(capability: (typeof capabilities)[number]): ReadGroup[] {
  const { document } = readPage(fileOf(checkAddress(capability, capabilities)));
  const [readiness = assert.fail()] = having(document, 'id', 'readiness');
  assert.equal(read(readiness, 'data-capability'), capability.id);
  return platforms.flatMap(({ id: platform }) => {
    const [ofPlatform = assert.fail(platform)] = having(readiness, 'id', platform);
    return groups.map((group) => {
      const [section = assert.fail(`${platform}-${group}`)] = having(ofPlatform, 'id', `${platform}-${group}`);
      assert.equal(read(section, 'data-group'), group);
      return { capability: capability.id, platform, group, section, rows: having(section, 'data-client') };
    });
  });
}

const answerOf = (row: Element, { platform, capability }: ReadGroup): Answer =>
  findCell(content, { client: read(row, 'data-client'), platform, capability });

for (const capability of capabilities) {
  const page = checkAddress(capability, capabilities);
  const stands = readGroups(capability);

  test(`${page} has every client once on each platform, in the group that its verdict says`, () => {
    for (const { platform, group, rows } of stands) {
      const expected = clients.filter(({ id }) => expectGroup(id, capability.id, platform) === group);
      assert.deepEqual(
        rows.map((row) => read(row, 'data-client')).sort(),
        expected.map(({ id }) => id).sort(),
        `${platform}, ${group}`,
      );
    }
  });

  test(`the numbers of ${page} are those of the rows, and each leads to its group`, () => {
    const { document } = readPage(fileOf(page));
    const [table = assert.fail()] = having(document, 'id', 'readiness-counts');
    for (const { platform, group, section, rows } of stands) {
      const [line = assert.fail(platform)] = having(table, 'data-platform', platform);
      const [cell] = having(line, 'data-group', group);
      assert.deepEqual([textOf(cell), linkOf(cell)], [String(rows.length), `#${platform}-${group}`]);
      assert.equal(textOf(findByClass(section, 'count')[0]), String(rows.length));
    }
  });

  test(`the rows of ${page} have the answer of their cell, leading there, and a source; what blocks says why`, () => {
    for (const group of stands.filter((one) => one.group !== 'silent')) {
      for (const row of group.rows) {
        const answer = answerOf(row, group);
        const place = `${answer.client.id} on ${group.platform}`;
        const [cell, ...others] = findAll(row, 'td');
        const { look, word, remark } = describeCell(answer);
        assert.equal(linkOf(cell), `/clients/${answer.client.id}/#${group.capability}-${group.platform}`);
        assert.deepEqual(readStatus(cell), drawnAs(look, word), place);
        assert.equal(textOf(cell), [word, remark].filter(Boolean).join(' '), place);
        assert.match(linkOf(others.at(-1)) ?? '', /^\/sources\/#/, place);
        if (group.group === 'blocks') assert.ok(others.length === 2 && textOf(others[0]) !== '', `${place}: no reason`);
      }
    }
  });

  test(`a dispute on ${page} names its sources and leads to why one is followed`, () => {
    for (const group of stands) {
      for (const row of group.rows) {
        const { verdict, end, client } = answerOf(row, group);
        if (verdict.evidence !== 'disputed' || end !== undefined || group.group === 'silent') continue;
        const links = findAll(findAll(row, 'td').at(-1) ?? row, 'a').map((link) => read(link, 'href'));
        assert.deepEqual(links, [
          ...verdict.words.map(({ source }) => `/sources/#${source}`),
          `/disputes/#answer-${client.id}-${group.capability}-${group.platform}`,
        ]);
      }
    }
  });

  test(`a group of ${page} without a client says so`, () => {
    for (const { section, rows } of stands.filter((one) => one.rows.length === 0)) {
      assert.equal(rows.length + findAll(section, 'table', 'ul').length, 0);
      assert.ok(textOf(findAll(section, 'p')[0]).length > 0);
    }
  });

  test(`the Markdown twin of ${page} has the same clients in the same groups`, () => {
    const text = readFileSync(join(dist, markdownAddress(page)), 'utf8');
    const titles = stands.map(({ section }) => textOf(findAll(section, 'h3')[0]).replace(/ (\d+)$/, ' ($1)'));
    const parts = text.split(/^### /m).filter((part) => titles.includes(part.split('\n', 1)[0] ?? ''));
    assert.equal(parts.length, stands.length);
    for (const [place, { rows }] of stands.entries())
      assert.deepEqual(
        [...(parts[place] ?? '').matchAll(/^(?:\| |- )\[[^\]]+\]\(\/clients\/([^/]+)\//gm)].map(([, id]) => id),
        rows.map((row) => read(row, 'data-client')),
      );
  });
}

test('what must be installed first on a platform stands in its part of the page', () => {
  const { document } = readPage('check/index.html');
  for (const { id, requirements } of platforms) {
    const text = textOf(having(document, 'id', id)[0]);
    for (const { text: requirement } of requirements) assert.ok(text.includes(requirement), `${id}: ${requirement}`);
  }
});
