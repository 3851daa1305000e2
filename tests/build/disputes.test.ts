import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRevision, linkRevision } from '../../src/domain/content/sources.ts';
import { listLastWords } from '../../src/domain/verdict/statements.ts';
import { furtherControls } from '../../src/schema/statement.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, findAll, project, read, readData, readPage, textOf } from '../support/built-site.ts';
import { listLinkedDisputes, readDisputes } from '../support/dispute-pages.ts';
import { readClients } from '../support/status-tables.ts';

const { clients, platforms, capabilities, disputes, sources } = loadSiteContent(project);
const shown = readDisputes(dist);
const data = readData('data/disputes.json');
const verdicts = readClients().flatMap(({ id: client, verdicts: rows }) =>
  Object.entries(rows).flatMap(([capability, row]) =>
    Object.entries(row).map(([platform, verdict]) => ({ client, capability, platform, ...verdict })),
  ),
);
const disputed = verdicts.filter(({ evidence }) => evidence === 'disputed');
type Cell = Record<'client' | 'capability' | 'platform', string>;
const answerId = ({ client, capability, platform }: Cell) => `answer-${client}-${capability}-${platform}`;
const addressOf = ({ client, capability, platform }: Cell) => `/clients/${client}/#${capability}-${platform}`;

test('the page has a section for each dispute and each disputed answer, and no other', () => {
  assert.deepEqual(
    [...shown.keys()].toSorted(),
    [...disputes.map(({ id }) => id), ...disputed.map(answerId)].toSorted(),
  );
});

test('the page leads to each of its sections', () => {
  const { document } = readPage('disputes/index.html');
  const links = new Set(
    findAll(document, 'nav')
      .flatMap((nav) => findAll(nav, 'a'))
      .map((link) => read(link, 'href')),
  );
  for (const id of ['answers', 'documents', 'left-out', ...disputes.map((dispute) => dispute.id)])
    assert.ok(links.has(`#${id}`), id);
});

test("a disputed answer stands there with every source's last word", () => {
  for (const cell of disputed) {
    const { sides, text } = shown.get(answerId(cell))!;
    const words = listLastWords(
      clients.find(({ id }) => id === cell.client)?.support[cell.capability]?.[cell.platform] ?? [],
    ).filter(({ control }) => !furtherControls.some((further) => further === control));
    assert.equal(sides.length, words.length);
    for (const { source } of words)
      assert.equal(
        sides.filter(({ links }) => links.includes(`/sources/#${source}`)).length,
        words.filter((word) => word.source === source).length,
        source,
      );
    for (const { source, since } of words) {
      const permanent = linkRevision(
        findRevision(sources.find(({ id }) => id === source) ?? assert.fail(source), since),
      );
      assert.ok(
        permanent === undefined ||
          sides.some(({ links }) => links.includes(`/sources/#${source}`) && links.includes(permanent)),
        permanent,
      );
    }
    assert.match(text, /It follows .+, because \w+/);
  }
});

for (const { id, title, sides, reading } of disputes) {
  test(`both sides of a dispute, with their sources, and our reading are printed: ${id}`, () => {
    const read = shown.get(id)!;
    assert.equal(read.title, title);
    assert.ok(read.text.includes(reading));
    assert.equal(read.sides.length, sides.length);
    for (const [index, { says, sources = [], reported }] of sides.entries()) {
      const { text, links } = read.sides[index]!;
      assert.ok(text.startsWith(says), text);
      assert.equal(text.includes('reported'), reported === true);
      assert.deepEqual(
        links,
        sources.map((source) => `/sources/#${source}`),
      );
    }
  });
}

test('the pages that a dispute names lead to it, and no other page of a client, platform or capability does', () => {
  const folders = {
    clients: ['client', clients],
    platforms: ['platform', platforms],
    capabilities: ['capability', capabilities],
  } as const;
  for (const [folder, [part, entries]] of Object.entries(folders)) {
    for (const { id } of entries) {
      const named = disputes.filter(({ scope }) => scope?.[part]?.includes(id)).map((dispute) => dispute.id);
      const answers = folder === 'clients' ? disputed.filter(({ client }) => client === id).map(answerId) : [];
      assert.deepEqual(
        listLinkedDisputes(`${folder}/${id}/index.html`, dist).toSorted(),
        [...named, ...answers].toSorted(),
        `${folder}/${id}`,
      );
    }
  }
});

test('the cells in doubt are on the page as in the data, each with its status', () => {
  assert.deepEqual(
    data.documents.map(({ id }: { id: string }) => id).toSorted(),
    disputes.map(({ id }) => id).toSorted(),
  );
  for (const { id, cells, status = [] } of data.documents) {
    assert.deepEqual(
      shown.get(id)?.cells,
      cells.map((cell: Cell & { status: string }) => `${addressOf(cell)} ${cell.status}`),
      id,
    );
    for (const cell of cells)
      assert.ok(
        status.includes(verdicts.find((verdict) => addressOf(verdict) === addressOf(cell))?.status),
        addressOf(cell),
      );
  }
});

test('the disputed answers are in the data, with what they follow and every last word', () => {
  assert.deepEqual(data.answers.map(addressOf).toSorted(), disputed.map(addressOf).toSorted());
  for (const answer of data.answers) {
    const { source } = disputed.find((cell) => addressOf(cell) === addressOf(answer))!;
    assert.equal(answer.follows, source);
    assert.ok(answer.lastWords.length > 1 && answer.because.length > 0);
  }
});

test('what the tables leave out is on the page as in the data', () => {
  const items = findAll(readPage('disputes/index.html').document, 'li').filter((item) =>
    /in no revision of the table|not in the table since/.test(textOf(item)),
  );
  assert.deepEqual(
    items.map((item) => read(findAll(item, 'a')[0], 'href')),
    data.leftOut.map(addressOf),
  );
  assert.deepEqual(
    items.map((item) => textOf(item).includes('in no revision')),
    data.leftOut.map(({ dropped }: { dropped: string | null }) => dropped === null),
  );
});
