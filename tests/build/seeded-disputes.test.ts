import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findAnswers } from '../../src/domain/answers/find-answers.ts';
import { readData, readPage, textOf } from '../support/built-site.ts';
import { listLinkedDisputes, readDisputes } from '../support/dispute-pages.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { readCsv } from '../support/read-csv.ts';
import { linkOf, readTables } from '../support/status-tables.ts';

const copy = copyProject({ after });
seedCellDispute();
seedDocumentDispute();
const build = buildCopy(copy);
const dist = join(copy, 'dist');
const textFile = (file: string) => readFileSync(join(dist, file), 'utf8');

const cell = { client: 'planner', platform: 'android', capability: 'certificate-based-authentication' };
const address = '/clients/planner/#certificate-based-authentication-android';
const other = { client: 'to-do', platform: 'macos', capability: 'certificate-based-authentication' };

/** A live document that says no, where so far the withdrawn table alone said yes. */
function seedCellDispute(): void {
  const file = join(copy, 'content/clients/planner.yaml');
  const text = readFileSync(file, 'utf8');
  const cell = 'certificate-based-authentication:\n    android: supported\n';
  assert.ok(text.includes(cell));
  const statements = ['{ status: unsupported, since: 2025-03-04, source: entra-cba-limitations }', '{ status: supported, since: 2020-10-30 }'];
  writeFileSync(file, text.replace(cell, `certificate-based-authentication:\n    android:\n${statements.map((statement) => `      - ${statement}\n`).join('')}`));
}

function seedDocumentDispute(): void {
  const lines = [
    'title: Seeded contradiction',
    'scope: { client: to-do, platform: macos, capability: certificate-based-authentication }',
    'status: [supported]',
    'sides:',
    '  - { says: The seeded yes, sources: [certificate-based-authentication-table] }',
    '  - { says: The seeded no, sources: [entra-cba-ios] }',
    'reading: Open, as seeded.',
  ];
  writeFileSync(join(copy, 'content/disputes/seeded.yaml'), `${lines.join('\n')}\n`);
}

const isCell = (one: Record<string, unknown>, asked = cell) => one.client === asked.client && one.platform === asked.platform && one.capability === asked.capability;

test('content with seeded disputes builds', () => {
  assert.equal(build.code, 0, build.output);
});

for (const file of ['index.html', 'clients/index.html', 'capabilities/certificate-based-authentication/index.html', 'platforms/android/index.html', 'clients/planner/index.html']) {
  test(`the seeded cell is disputed in the matrix of ${file}`, () => {
    const cells = readTables(readPage(file, dist).document, 'answers').flatMap(({ rows }) => rows.flatMap((row) => row.cells)).filter((drawn) => linkOf(drawn) === address);
    assert.deepEqual(cells.map(textOf), ['Not supporteddisputed']);
  });
}

test('the seeded cell is on the page of disputes, with both last words and why one is followed', () => {
  const { sides, text } = readDisputes(dist).get('answer-planner-certificate-based-authentication-android') ?? assert.fail();
  assert.match(sides[0]?.text ?? '', /^Entra: CBA limitations, 4 March 2025: Not supported/);
  assert.match(sides[1]?.text ?? '', /^Support table: CBA, 31 August 2024: Supported, printed “✔”/);
  assert.match(text, /The answer is Not supported\. It follows Entra: CBA limitations.*, because it is live and the source that disagrees was withdrawn\./);
  assert.deepEqual(listLinkedDisputes('clients/planner/index.html', dist).filter((id) => id.startsWith('answer-')), ['answer-planner-certificate-based-authentication-android']);
});

test('the seeded cell is disputed in every file of data', () => {
  assert.equal(readData('data/clients.json', dist).find(({ id }: { id: string }) => id === cell.client).verdicts[cell.capability].android.evidence, 'disputed');
  assert.equal(readData('data/clients/planner.json', dist).verdicts[cell.capability].android.evidence, 'disputed');
  assert.equal(readCsv(textFile('data/support.csv')).find((row) => isCell(row))?.evidence, 'disputed');
  const answer = readData('data/disputes.json', dist).answers.find((one: typeof cell) => isCell(one)) ?? assert.fail();
  assert.deepEqual(answer.lastWords.map(({ source, status }: Record<string, string>) => [source, status]), [['entra-cba-limitations', 'unsupported'], ['certificate-based-authentication-table', 'supported']]);
});

test('the search answers with the dispute', () => {
  const [answer] = findAnswers('planner android cba', readData('data/answers.json', dist)).answers;
  assert.match(answer?.detail ?? '', /disputed, following Entra: CBA limitations, 4 March 2025/);
});

test('the seeded cell is disputed in the Markdown twins', () => {
  for (const file of ['clients/planner.md', 'capabilities/certificate-based-authentication.md', 'platforms/android.md']) assert.match(textFile(file), /Not supported, disputed/, file);
  assert.match(textFile('disputes.md'), /### Microsoft Planner on Android, certificate-based authentication\n\n- not supported, since 4 March 2025 \(Entra: CBA limitations\)\n- supported, since/);
});

test('the seeded contradiction is on the page of disputes, with both sides, our reading and its cell', () => {
  const { title, sides, text, cells } = readDisputes(dist).get('seeded') ?? assert.fail();
  assert.equal(title, 'Seeded contradiction');
  assert.deepEqual(sides.map((side) => side.text.split(' (')[0]), ['The seeded yes', 'The seeded no']);
  assert.match(text, /Our reading: Open, as seeded\./);
  assert.deepEqual(cells, ['/clients/to-do/#certificate-based-authentication-macos supported']);
});

test('the pages that the seeded contradiction names lead to it, their Markdown twins too, and no other page does', () => {
  const leads = (page: string) => listLinkedDisputes(`${page}/index.html`, dist).includes('seeded');
  const twins = (page: string) => textFile(`${page}.md`).includes('[Seeded contradiction](/disputes/#seeded)');
  const named = ['clients/to-do', 'platforms/macos', 'capabilities/certificate-based-authentication'];
  for (const page of named) assert.deepEqual([leads(page), twins(page)], [true, true], page);
  for (const page of ['clients/planner', 'platforms/android', 'capabilities/conditional-access']) assert.deepEqual([leads(page), twins(page)], [false, false], page);
  assert.match(textFile('disputes.md'), /### Seeded contradiction\n\n- The seeded yes \(Support table: CBA/);
});

test('the seeded contradiction is in the data, and changes no verdict', () => {
  const { cells, sides } = readData('data/disputes.json', dist).documents.find(({ id }: { id: string }) => id === 'seeded') ?? assert.fail();
  assert.deepEqual(cells.map((one: typeof cell) => isCell(one, other)), [true]);
  assert.equal(sides.length, 2);
  assert.equal(readCsv(textFile('data/support.csv')).find((row) => isCell(row, other))?.evidence, 'table-only');
});
