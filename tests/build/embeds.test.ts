import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { badgeAddress, embedAddress, embedFolder, thisSite } from '../../src/domain/content/addresses.ts';
import { statusSymbols } from '../../src/domain/verdict/status-symbols.ts';
import { formatDate } from '../../src/domain/words/dates.ts';
import { headersFor, parseHostHeaders } from '../../src/hosts/read-headers.ts';
import { fileAt } from '../../src/output/built-site.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, findAll, listPages, project, read, readPage, textOf, type Element } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { readBadge } from '../support/read-badge.ts';
import { linkOf, readTables } from '../support/status-tables.ts';

const { clients, capabilities, platforms, site } = loadSiteContent(project);
const pages = listPages();
const embeds = pages.filter(({ address }) => address.startsWith(embedFolder));
const reviewed = formatDate(site.reviewed);

const pairs = clients.flatMap((client) => capabilities.map((capability) => ({ client, capability })));
const readBuiltBadge = (capability: string, client: string) =>
  readBadge(readFileSync(join(dist, fileAt(badgeAddress(capability, client))), 'utf8'));

const lookOf = (cell: Element) => read(findAll(cell, 'span')[0], 'data-look');

const pageOf = new Map(clients.map(({ id }) => [id, readPage(`clients/${id}/index.html`)]));

/** What the pages of clients say of each platform, by the address of the answer: its words, and what its symbol is. */
const cells = new Map(
  [...pageOf.values()].flatMap(({ document }) =>
    readTables(document, 'answers').flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.cells.map((cell) => [linkOf(cell), { words: textOf(cell), look: lookOf(cell) }] as const),
      ),
    ),
  ),
);

test('every client has an embed and a badge of every capability, and nothing else has', () => {
  const expected = pairs.flatMap(({ client, capability }) => [
    fileAt(embedAddress(capability.id, client.id)),
    fileAt(badgeAddress(capability.id, client.id)),
  ]);
  const built = [...listFiles(dist).keys()].filter((file) => /^(embed|badge)\//.test(file));
  assert.deepEqual(built.toSorted(), expected.toSorted());
});

test('embeds and badges say what the page of the client says, cell by cell', () => {
  for (const { client, capability } of pairs) {
    const expected = platforms.map((platform) => ({
      platform: platform.shortName,
      ...cells.get(`/clients/${client.id}/#${capability.id}-${platform.id}`)!,
    }));
    const page = readPage(fileAt(embedAddress(capability.id, client.id)));
    const rows = findAll(page.document, 'div').map((row) => {
      const [head, cell] = [findAll(row, 'dt')[0], findAll(row, 'dd')[0]!];
      return { platform: textOf(head), words: textOf(cell), look: lookOf(cell) };
    });
    assert.deepEqual(rows, expected, page.file);
    assertBadge(readBuiltBadge(capability.id, client.id), expected, `${client.id} ${capability.id}`);
  }
});

function assertBadge(
  { lines, title, paths }: ReturnType<typeof readBadge>,
  cells: readonly { platform: string; words: string; look: string | undefined }[],
  what: string,
): void {
  const [, , ...told] = lines;
  const alike = Map.groupBy(cells, ({ words }) => words);
  const expected = [...alike].flatMap(([words, members]) => [
    words,
    members.length === cells.length ? 'on all platforms' : members.map(({ platform }) => platform).join(', '),
  ]);
  assert.deepEqual(told, expected, what);
  for (const { platform, look } of cells) {
    assert.ok(title.includes(platform), `${what}: ${platform}`);
    const { line, filled } = statusSymbols[look as keyof typeof statusSymbols];
    assert.ok(
      [line, filled].every((path) => path === undefined || paths.includes(path)),
      `${what}: ${look}`,
    );
  }
}

test('embeds and badges say as of when they are so, and on which site more is told', () => {
  for (const { client, capability } of pairs) {
    const { description } = readBuiltBadge(capability.id, client.id);
    assert.ok(description.includes(site.title) && description.includes(reviewed), description);
    const page = readPage(fileAt(embedAddress(capability.id, client.id)));
    assert.ok(textOf(page.document).includes(`As of ${reviewed}. Sources and notes: ${site.title}`), page.file);
    const links = findAll(page.document, 'a');
    assert.ok(links.some((link) => read(link, 'href') === `/clients/${client.id}/`));
    for (const link of links)
      assert.deepEqual([read(link, 'target'), read(link, 'rel')], ['_blank', 'noopener'], page.file);
  }
});

test('an embed has no script and loads nothing, and search engines do not list it', () => {
  for (const { file, elements } of embeds) {
    const loading = elements.filter(({ tagName }) => /^(script|img|iframe|object|embed|form|base)$/.test(tagName));
    assert.deepEqual(loading, [], file);
    assert.ok(elements.some((element) => read(element, 'name') === 'robots' && read(element, 'content') === 'noindex'));
  }
});

test('only embeds may be framed: so hosts are told of every page', () => {
  const blocks = parseHostHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const azure = JSON.parse(readFileSync(join(dist, 'staticwebapp.config.json'), 'utf8'));
  assert.match(azure.globalHeaders['Content-Security-Policy'], /frame-ancestors 'none'$/);
  const open = pages.filter(({ address }) => {
    const sent = headersFor(blocks, address);
    const policy = sent.get('Content-Security-Policy') ?? '';
    const isClosed = policy.endsWith("; frame-ancestors 'none'") && sent.get('X-Frame-Options') === 'DENY';
    const isOpen = policy.endsWith('; frame-ancestors *') && !sent.has('X-Frame-Options');
    assert.notEqual(isClosed, isOpen, address);
    return isOpen;
  });
  assert.deepEqual(open, embeds);
});

test('what hosts are told is as short as they take it', () => {
  const lines = readFileSync(join(dist, '_headers'), 'utf8').split('\n');
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100, 'Cloudflare takes 100 rules');
  assert.ok(
    lines.every((line) => line.length <= 2_000),
    'Cloudflare takes 2,000 characters a line',
  );
});

test('the page of a client has the code of each embed and badge, with the place where the address of the site belongs', () => {
  for (const { client, capability } of pairs) {
    const codes = findAll(pageOf.get(client.id)!.document, 'code').map(textOf);
    const framed = `src="${thisSite}${embedAddress(capability.id, client.id)}"`;
    const badge = `${thisSite}${badgeAddress(capability.id, client.id)}`;
    assert.ok(codes.some((code) => code.startsWith('<iframe ') && code.includes(framed)));
    assert.equal(codes.filter((code) => code.includes(badge)).length, 2);
  }
});
