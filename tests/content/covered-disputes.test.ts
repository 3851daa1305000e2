import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listDisputes } from '../../src/domain/disputes.ts';
import { placeOf, type Answer } from '../../src/domain/support-table.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';

/** What a comparison of the tables with other documents, made apart from the content, calls a conflict, unclear, or stale and not confirmed. */
const contrary = `
certificate-based-authentication: planned against a general sentence, or against nothing
microsoft-rooms android, ios
sharepoint ios
viva-engage macos, windows-desktop
conditional-access: planned or N/A against a list of apps
cortana android, ios
kaizala android, ios
m365-admin android, ios
office-mobile ios
planner android, ios
power-apps android, ios
power-automate android, ios
power-bi android, ios
sharepoint android, ios
stream android, ios
to-do android, ios
visio android
viva-engage android, ios
whiteboard ios
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
  return list.trim().split('\n').flatMap((line) => {
    if (line.includes(':')) [capability = ''] = line.split(':');
    if (line.includes(':')) return [];
    const [, client, platforms = ''] = /^(\S+) (.+)$/.exec(line) ?? assert.fail(line);
    return platforms.split(', ').map((platform) => `${capability}/${client}/${platform}`);
  });
}

const content = loadSiteContent(process.cwd());
const { answers, documents, leftOut } = listDisputes(content);
const keysOf = (answers: readonly Answer[]) => answers.map(placeOf).map(({ client, platform, capability }) => `${capability}/${client}/${platform}`).toSorted();

test('the disputes concern exactly the cells that other documents contradict or leave stale, each once', () => {
  assert.deepEqual(keysOf(documents.flatMap(({ cells }) => cells)), readCells(contrary).toSorted());
});

test('exactly the cells that live documents add are said to be left out of the tables', () => {
  assert.deepEqual(keysOf(leftOut.map(({ answer }) => answer)), readCells(missing).toSorted());
});

test('Edge on Android is the one answer on which sources disagree', () => {
  assert.deepEqual(keysOf(answers), ['certificate-based-authentication/edge/android']);
});

test('a client whose cell contradicts a list of apps is on that list', () => {
  const listed = content.notes.find(({ id }) => id === 'approved-client-app-list')?.scope.client;
  const cells = documents.flatMap((one) => one.cells).filter(({ capability }) => capability.id === 'conditional-access');
  assert.deepEqual(cells.map(({ client }) => client.id).filter((id) => !listed?.includes(id)), []);
});

test('there are the ten contradictions between current documents, and they concern no cell', () => {
  const { length } = documents.filter(({ cells }) => cells.length === 0);
  assert.equal(length, 10);
});

test('a side that only press or a community list takes says so', () => {
  const secondary = new Set(content.sources.filter(({ kind }) => kind === 'press' || kind === 'community').map(({ id }) => id));
  const unmarked = content.disputes.filter(({ sides }) => sides.some(({ sources, reported }) => !reported && sources?.every((source) => secondary.has(source))));
  assert.deepEqual(unmarked.map(({ id }) => id), []);
});
