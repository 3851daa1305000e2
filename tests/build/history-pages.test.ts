import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkRevision } from '../../src/domain/content/sources.ts';
import { describeDate } from '../../src/domain/words/dates.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, findAll, findByClass, listPages, project, read, readPage, textOf } from '../support/built-site.ts';
import { readKnownTables } from '../support/printed-tables.ts';
import { proveChanges, proveComparisons, proveRevisionPages, proveTimelines } from '../support/prove-history.ts';
import {
  groupTables,
  listCellDifferences,
  listNameDifferences,
  listPlannedRuns,
  pairTables,
} from '../support/table-differences.ts';

const content = loadSiteContent(project);
const tables = readKnownTables(content);

proveRevisionPages({ dist, tables });
proveComparisons({ dist, tables });
proveChanges({ dist, tables });
proveTimelines({ dist, tables });

test('the page of changes says in how many cells and names the printed tables differ', () => {
  const pairs = pairTables(tables);
  const cells = pairs.flatMap(({ older, newer }) => listCellDifferences(older, newer));
  const names = pairs.flatMap(({ older, newer }) => listNameDifferences(older, newer).renamed);
  assert.match(
    textOf(findByClass(readPage('changes/index.html').document, 'lead')[0]),
    new RegExp(` ${cells.length + names.length} changes `),
  );
});

test('there is a page for each printed table, and no other', () => {
  const pages = listPages()
    .map(({ address }) => address)
    .filter((address) => /^\/capabilities\/[^/]+\/[^/]+\/$/.test(address));
  assert.deepEqual(
    pages.sort(),
    tables.map(({ capability, revision }) => `/capabilities/${capability}/${revision}/`).sort(),
  );
});

for (const { id, table } of content.capabilities) {
  for (const revision of content.sources.find((source) => source.id === table)!.revisions) {
    test(`the page of ${id} at ${revision.id} says what is known of its date and text`, () => {
      const [facts] = findByClass(readPage(`capabilities/${id}/${revision.id}/index.html`).document, 'facts');
      assert.equal(textOf(findAll(facts!, 'dd')[0]), describeDate(revision));
      const known = linkRevision(revision);
      const permanent = findAll(facts!, 'a')
        .flatMap((link) => read(link, 'href') ?? [])
        .filter((address) => address.startsWith('https://github.com/'));
      assert.deepEqual(permanent, known === undefined ? [] : [known]);
      for (const words of [revision.repository, revision.commit, revision.note])
        assert.ok(textOf(facts).includes(words ?? ''));
    });
  }
}

test('the promises are the runs of planned in the printed tables, counted and each with a row', () => {
  const { document } = readPage('promises/index.html');
  const runs = [...groupTables(tables)].flatMap(([capability, group]) =>
    listPlannedRuns(group).map((run) => ({ capability, ...run })),
  );
  const labels: Record<string, string> = { supported: 'Kept', 'not-applicable': 'Withdrawn', unlisted: 'Dropped' };
  const labelOf = (after: string | undefined) => (after === undefined ? 'Still planned' : labels[after]!);
  for (const [label, group] of Map.groupBy(runs, ({ after }) => labelOf(after))) {
    assert.ok(
      findAll(document, 'dt').some((term) => textOf(term) === `${label}: ${group.length}`),
      `${label}: ${group.length}`,
    );
  }
  const shown = findAll(document, 'tbody')
    .flatMap((body) => findAll(body, 'tr'))
    .map(
      (row) =>
        `${read(findAll(row, 'a')[0], 'href')} ${/^(Still planned|Kept|Withdrawn|Dropped)/.exec(textOf(findAll(row, 'td')[2]))?.[0]}`,
    );
  assert.deepEqual(
    shown.sort(),
    runs
      .map(
        ({ capability, client, platform, after }) => `/clients/${client}/#${capability}-${platform} ${labelOf(after)}`,
      )
      .sort(),
  );
  assert.match(textOf(findByClass(document, 'lead')[0]), new RegExp(`planned ${runs.length} times`));
});
