import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findAll, findByClass, readPage, textOf } from '../support/built-site.ts';
import { inventHistory, type MadeUpHistory } from '../support/made-up-history.ts';
import type { PrintedTable } from '../support/printed-tables.ts';
import { readBuiltSite } from '../../src/output/built-site.ts';
import { linksLeadSomewhere } from '../../src/output/checks/links-lead-somewhere.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { proveChanges, proveComparisons, proveRevisionPages, proveTimelines } from '../support/prove-history.ts';
import { randomFrom } from '../support/random.ts';
import { listCellDifferences, listNameDifferences, pairTables } from '../support/table-differences.ts';

/** A history with rows that come and go, names that change, a column that comes late, two revisions of one day. */
function findRichHistory(): MadeUpHistory {
  const all = Array.from({ length: 5000 }, (_, seed) => inventHistory(randomFrom(seed)));
  const isRich = ({ tables }: MadeUpHistory) => {
    const pairs = pairTables(tables);
    const turns = pairs.flatMap(({ older, newer }) => listCellDifferences(older, newer));
    const names = pairs.map(({ older, newer }) => listNameDifferences(older, newer));
    return (
      tables.some(({ revision }) => revision.endsWith('-2')) &&
      !Object.hasOwn([...tables[0]!.rows.values()][0] ?? { macos: '' }, 'macos') &&
      turns.some(({ after }) => after === 'unlisted') &&
      turns.some(({ before, platform }) => before === 'unlisted' && platform === 'ios') &&
      names.some(({ renamed }) => renamed.length > 0) &&
      names.some(({ recased }) => recased > 0)
    );
  };
  return all.find(isRich) ?? assert.fail('no made-up history is rich enough');
}

const toMarkup = (name: string) => `<b>${name}</b> & "${name}"`;

/** Besides: every name is markup, and a client whose printed name nobody recorded has a row of one cell. */
function addOddities(tables: readonly PrintedTable[]): PrintedTable[] {
  return tables.map((table) => ({
    ...table,
    capability: 'made-up',
    rows: new Map(
      [...table.rows, ['unprinted', { android: 'supported' }] as const].map(([client, row]) => [
        `made-up-${client}`,
        row,
      ]),
    ),
    names: new Map([
      ...[...table.names].map(([client, name]) => [`made-up-${client}`, toMarkup(name)] as const),
      ['made-up-unprinted', toMarkup('unprinted')],
    ]),
  }));
}

/** Lays the history beside the content, and a capability whose table has one revision. JSON is YAML. */
function layHistory(folder: string, { tables, content }: MadeUpHistory): void {
  const write = (file: string, data: object, body = '') =>
    writeFileSync(
      join(folder, file),
      body === '' ? JSON.stringify(data) : `---\n${JSON.stringify(data)}\n---\n${body}`,
    );
  const revisions = tables.map(({ revision }) => ({ id: revision, date: revision.slice(0, 10) })).toReversed();
  for (const [id, order, all] of [
    ['made-up', 90, revisions],
    ['single', 91, revisions.slice(0, 1)],
  ] as const) {
    write(`sources/${id}-table.yaml`, {
      title: toMarkup('Table'),
      shortTitle: toMarkup(id),
      publisher: 'Nobody',
      url: 'https://example.com/table',
      kind: 'support-table',
      revisions: all,
    });
    write(
      `capabilities/${id}.mdx`,
      { name: toMarkup(id), abbreviation: id, order, table: `${id}-table`, summary: 'Made up.' },
      'Made up.\n',
    );
  }
  const base = { category: 'productivity', summary: 'Made up.', lifecycle: { state: 'active' } };
  for (const { id, printedNames, support } of content.clients) {
    const cells = Object.entries(support['sign-in'] ?? {}).map(
      ([platform, all]) =>
        [
          platform,
          all
            .filter(({ source }) => source === 'table')
            .map(({ status, since }) => ({ status, since }))
            .sort((a, b) => (a.since < b.since ? 1 : -1)),
        ] as const,
    );
    write(`clients/made-up-${id}.yaml`, {
      ...base,
      name: toMarkup(`Maker ${id}`),
      printedNames: printedNames.map(({ name, since }) => ({ name: toMarkup(name), since, source: 'made-up-table' })),
      support: { 'made-up': Object.fromEntries(cells.filter(([, statements]) => statements.length > 0)) },
    });
  }
  write('clients/made-up-unprinted.yaml', {
    ...base,
    name: toMarkup('unprinted'),
    support: { 'made-up': { android: 'supported' }, single: { ios: 'planned', android: 'supported' } },
  });
}

const history = findRichHistory();
const copy = copyProject({ after });
layHistory(join(copy, 'content'), history);
const build = buildCopy(copy);
const dist = join(copy, 'dist');
const tables = addOddities(history.tables);

test('a site with a made-up history is built', () => {
  assert.equal(build.code, 0, build.output);
});

proveRevisionPages({ dist, tables });
proveComparisons({ dist, tables });
proveChanges({ dist, tables });
proveTimelines({ dist, tables });

test('every link of it leads somewhere', () => {
  assert.deepEqual(linksLeadSomewhere(readBuiltSite(dist)), []);
});

test('a table of one revision has that page, nothing to compare and no changes', () => {
  const { document } = readPage('capabilities/single/index.html', dist);
  assert.deepEqual(
    findAll(document, 'h2')
      .map(textOf)
      .filter((head) => /Compare/.test(head)),
    [],
  );
  assert.match(textOf(findByClass(document, 'timeline')[0]), /The first known revision: 1 client$/);
  assert.match(
    textOf(readPage(`capabilities/single/${history.tables.at(-1)!.revision}/index.html`, dist).document),
    /the table of/,
  );
  assert.deepEqual(
    findAll(readPage('changes/index.html', dist).document, 'tbody').filter((body) =>
      body.attrs.some(({ value }) => value === 'single'),
    ),
    [],
  );
});
