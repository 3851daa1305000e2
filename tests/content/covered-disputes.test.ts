import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listDisputes } from '../../src/domain/verdict/disputes.ts';
import { listAnswers, cellIds, type Answer } from '../../src/domain/verdict/answer.ts';
import { listLastWords } from '../../src/domain/verdict/statements.ts';
import { furtherControls } from '../../src/schema/statement.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { readKnownTables } from '../support/printed-tables.ts';

/** What a comparison of the tables with other documents, made apart from the content, calls a conflict, unclear, or stale and not confirmed. */
const contrary = `
certificate-based-authentication: planned against a general sentence, or against nothing
microsoft-rooms android, ios
sharepoint ios
viva-engage macos, windows-desktop
`;

/** What it calls missing from the table, and two cells of single sign-on, which it did not compare. */
const missing = `
certificate-based-authentication:
aip-viewer android, ios
edge android, ios
managed-home-screen android
single-sign-on:
edge android, ios
`;

/** A list as capability/client/platform. */
function readCells(list: string): string[] {
  let capability = '';
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.includes(':')) [capability = ''] = line.split(':');
      if (line.includes(':')) return [];
      const [, client, platforms = ''] = /^(\S+) (.+)$/.exec(line) ?? assert.fail(line);
      return platforms.split(', ').map((platform) => `${capability}/${client}/${platform}`);
    });
}

const content = loadSiteContent(process.cwd());
const { answers, documents, leftOut } = listDisputes(content);
const keysOf = (answers: readonly Answer[]) =>
  answers
    .map(cellIds)
    .map(({ client, platform, capability }) => `${capability}/${client}/${platform}`)
    .toSorted();

const all = listAnswers(content);
const decides = ({ control }: { control?: string }) => !furtherControls.some((further) => further === control);
const isLive = (source: string) => content.sources.some(({ id, retired }) => id === source && retired === undefined);

/** The cells of a list of which nothing has been told since: what a live document has said since of a cell settles it, or is found by itself. */
function listUntold(list: string, told: readonly Answer[]): string[] {
  const settled = keysOf(
    all.filter(({ verdict }) => verdict.words.some(({ source, status }) => status !== 'unlisted' && isLive(source))),
  );
  return readCells(list).filter((cell) => !keysOf(told).includes(cell) && !settled.includes(cell));
}

test('every cell that other documents contradict or leave stale is in dispute, until a live document speaks of it', () => {
  assert.deepEqual(
    listUntold(
      contrary,
      documents.flatMap(({ inDoubt }) => inDoubt),
    ),
    [],
  );
});

test('of every cell that was missing from the tables a live document speaks', () => {
  assert.deepEqual(listUntold(missing, []), []);
});

test('exactly the cells of which a live document speaks and the newest table does not are said to be left out', () => {
  const newest = new Map(readKnownTables(content).map((table) => [table.capability, table]));
  const silent = all.filter(
    ({ client, platform, capability }) => newest.get(capability.id)?.rows.get(client.id)?.[platform.id] === undefined,
  );
  const spokenOf = silent.filter(({ client, platform, capability }) =>
    listLastWords(client.support[capability.id]?.[platform.id] ?? []).some(
      (word) => word.status !== 'unlisted' && isLive(word.source) && decides(word),
    ),
  );
  assert.deepEqual(keysOf(leftOut.map(({ answer }) => answer)), keysOf(spokenOf));
});

test('exactly the answers on which the last words of sources differ are in dispute', () => {
  const wordsOf = ({ client, platform, capability }: Answer) =>
    listLastWords(client.support[capability.id]?.[platform.id] ?? [])
      .filter((word) => word.status !== 'unlisted' && decides(word))
      .map(({ status }) => status);
  assert.deepEqual(keysOf(answers), keysOf(all.filter((answer) => new Set(wordsOf(answer)).size > 1)));
});

test('a side that only press or a community list takes says so', () => {
  const secondary = new Set(
    content.sources.filter(({ kind }) => kind === 'press' || kind === 'community').map(({ id }) => id),
  );
  const unmarked = content.disputes.filter(({ sides }) =>
    sides.some(({ sources, reported }) => !reported && sources?.every((source) => secondary.has(source))),
  );
  assert.deepEqual(
    unmarked.map(({ id }) => id),
    [],
  );
});
