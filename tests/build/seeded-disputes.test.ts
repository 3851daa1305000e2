import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cellAddress } from '../../src/domain/content/addresses.ts';
import { answerQuestion } from '../../src/domain/search/questions/answer-question.ts';
import type { Status } from '../../src/domain/content/site-content.ts';
import { statusWords } from '../../src/domain/verdict/words.ts';
import { readData, readPage, textOf } from '../support/built-site.ts';
import { listLinkedDisputes, readDisputes } from '../support/dispute-pages.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { readCsv } from '../support/read-csv.ts';
import { findScriptFolder } from '../support/scripts.ts';
import { addStatement, findGround, firstCell, say, writeContent } from '../support/sound-changes.ts';
import { linkOf, readTables } from '../support/status-tables.ts';

const copy = copyProject({ after });
const ground = findGround(copy);
const {
  subject,
  live,
  clients: [doubted, contradicted, other],
} = ground;
const table = ground.tableOf(subject);
const cell = firstCell(doubted!, subject.id);
const cellInDoubt = firstCell(contradicted!, subject.id);
const said = cell.statements[0]!.status === 'unsupported' ? 'supported' : 'unsupported';
const word = (status: Status) => statusWords[status].label;

// A live document says otherwise, where so far the withdrawn table alone spoke; and two documents contradict each other.
addStatement(ground, doubted!, () => say(live, said));
writeContent(copy, 'disputes/seeded.yaml', {
  title: 'Seeded contradiction',
  scope: { client: contradicted!.id, platform: cellInDoubt.platform, capability: subject.id },
  status: [cellInDoubt.statements[0]!.status],
  sides: [
    { says: 'The seeded yes', sources: [table.id] },
    { says: 'The seeded no', sources: [live.id] },
  ],
  reading: 'Open, as seeded.',
});

const build = buildCopy(copy);
const dist = join(copy, 'dist');
const textFile = (file: string) => readFileSync(join(dist, file), 'utf8');
const address = cellAddress(doubted!.id, subject.id, cell.platform);
const section = `answer-${doubted!.id}-${subject.id}-${cell.platform}`;

const isCell = (one: Record<string, unknown>, client = doubted, { platform } = cell) =>
  one.client === client?.id && one.platform === platform && one.capability === subject.id;

test('content with seeded disputes builds', () => {
  assert.equal(build.code, 0, build.output);
});

for (const file of [
  'index.html',
  'clients/index.html',
  `capabilities/${subject.id}/index.html`,
  `platforms/${cell.platform}/index.html`,
  `clients/${doubted!.id}/index.html`,
]) {
  test(`the seeded cell is disputed in the matrix of ${file}`, () => {
    const cells = readTables(readPage(file, dist).document, 'answers')
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .filter((drawn) => linkOf(drawn) === address);
    assert.deepEqual(cells.map(textOf), [`${word(said)} disputed`]);
  });
}

test('the seeded cell is on the page of disputes, with both last words and why one is followed', () => {
  const { sides, text } = readDisputes(dist).get(section) ?? assert.fail();
  for (const [place, [{ shortTitle }, status]] of (
    [
      [live, said],
      [table, cell.statements[0]!.status],
    ] as const
  ).entries()) {
    assert.ok(
      sides[place]?.text.startsWith(shortTitle) && sides[place].text.includes(`: ${word(status)}`),
      sides[place]?.text,
    );
  }
  assert.ok(text.includes(`The answer is ${word(said)}. It follows ${live.shortTitle}`), text);
  assert.match(text, /, because it is live and the source that disagrees was withdrawn\./);
  assert.deepEqual(
    listLinkedDisputes(`clients/${doubted!.id}/index.html`, dist).filter((id) => id.startsWith('answer-')),
    [section],
  );
});

test('the seeded cell is disputed in every file of data', () => {
  assert.equal(
    readData('data/clients.json', dist).clients.find(({ id }: { id: string }) => id === doubted!.id).verdicts[
      subject.id
    ][cell.platform].evidence,
    'disputed',
  );
  assert.equal(
    readData(`data/clients/${doubted!.id}.json`, dist).verdicts[subject.id][cell.platform].evidence,
    'disputed',
  );
  assert.equal(readCsv(textFile('data/support.csv')).find((row) => isCell(row))?.evidence, 'disputed');
  const answer =
    readData('data/disputes.json', dist).answers.find((one: Record<string, unknown>) => isCell(one)) ?? assert.fail();
  assert.deepEqual(
    answer.lastWords.map(({ source, status }: Record<string, string>) => [source, status]),
    [
      [live.id, said],
      [table.id, cell.statements[0]!.status],
    ],
  );
});

test('the search answers with the dispute', () => {
  const platform = ground.platforms.find(({ id }) => id === cell.platform);
  const data = Object.assign(
    {},
    ...['answers.json', 'words.json'].map((file) => readData(findScriptFolder(dist) + file, dist)),
  );
  const [answer] = answerQuestion(`${doubted!.name} ${platform?.name} ${subject.abbreviation}`, data).answers;
  assert.ok(answer?.detail.includes(`disputed, following ${live.shortTitle}, `), answer?.detail);
});

test('the seeded cell is disputed in the Markdown twins', () => {
  for (const file of [`clients/${doubted!.id}.md`, `capabilities/${subject.id}.md`, `platforms/${cell.platform}.md`])
    assert.ok(textFile(file).includes(`${word(said)}, disputed`), file);
  const [, told = ''] = textFile('disputes.md').split(`### ${doubted!.name} on `);
  assert.match(
    told,
    new RegExp(
      `^.+\\n\\n- ${word(said).toLowerCase()}, since .+\\n- ${word(cell.statements[0]!.status).toLowerCase()}, since`,
    ),
  );
});

test('the seeded contradiction is on the page of disputes, with both sides, our reading and its cell', () => {
  const { title, sides, text, cells } = readDisputes(dist).get('seeded') ?? assert.fail();
  assert.equal(title, 'Seeded contradiction');
  assert.deepEqual(
    sides.map((side) => side.text.split(' (')[0]),
    ['The seeded yes', 'The seeded no'],
  );
  assert.match(text, /Our reading: Open, as seeded\./);
  assert.deepEqual(cells, [
    `${cellAddress(contradicted!.id, subject.id, cellInDoubt.platform)} ${cellInDoubt.statements[0]!.status}`,
  ]);
});

test('the pages that the seeded contradiction names lead to it, their Markdown twins too, and no other page does', () => {
  const leads = (page: string) => listLinkedDisputes(`${page}/index.html`, dist).includes('seeded');
  const twins = (page: string) => textFile(`${page}.md`).includes('[Seeded contradiction](/disputes/#seeded)');
  const named = [`clients/${contradicted!.id}`, `platforms/${cellInDoubt.platform}`, `capabilities/${subject.id}`];
  const unnamed = [
    `clients/${other!.id}`,
    `platforms/${ground.platforms.find(({ id }) => id !== cellInDoubt.platform)!.id}`,
    `capabilities/${ground.others[0]!.id}`,
  ];
  for (const page of named) assert.deepEqual([leads(page), twins(page)], [true, true], page);
  for (const page of unnamed) assert.deepEqual([leads(page), twins(page)], [false, false], page);
  assert.ok(textFile('disputes.md').includes(`### Seeded contradiction\n\n- The seeded yes (${table.shortTitle}`));
});

test('the seeded contradiction is in the data, and changes no verdict', () => {
  const { cells, sides } =
    readData('data/disputes.json', dist).documents.find(({ id }: { id: string }) => id === 'seeded') ?? assert.fail();
  assert.deepEqual(
    cells.map((one: Record<string, unknown>) => isCell(one, contradicted, cellInDoubt)),
    [true],
  );
  assert.equal(sides.length, 2);
  assert.equal(
    readCsv(textFile('data/support.csv')).find((row) => isCell(row, contradicted, cellInDoubt))?.evidence,
    'table-only',
  );
});
