import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { SiteContent } from '../../src/domain/content/site-content.ts';
import { listChangeRows } from '../../src/domain/export/change-rows.ts';
import { summarizeClient } from '../../src/domain/export/client-data.ts';
import { disputeData } from '../../src/domain/export/dispute-data.ts';
import { followClient, tellChanges } from '../../src/domain/export/feed-entries.ts';
import { writeFeed } from '../../src/domain/export/feed.ts';
import { writeLlms } from '../../src/domain/export/llms.ts';
import { listAllTwins } from '../../src/domain/export/twins/all.ts';
import { listStatementRows, listSupportRows } from '../../src/domain/export/support-rows.ts';
import { listChangeGroups } from '../../src/domain/history/change-list.ts';
import { listTablePromises } from '../../src/domain/history/promises.ts';
import { countRevisions } from '../../src/domain/history/revision-counts.ts';
import { listRevisionViews } from '../support/revision-views.ts';
import { buildMatchData } from '../../src/domain/inventory/match/build-match-data.ts';
import { buildQuestionData } from '../../src/domain/search/questions/build-question-data.ts';
import { listPassages } from '../../src/domain/search/text/list-passages.ts';
import { checkSiteContent } from '../../src/load-site-content.ts';
import { ContentError } from '../../src/problems/content-error.ts';
import { ask, realContent } from '../support/answers.ts';
import { makeSoundChanges, soundChanges } from '../support/sound-changes.ts';

function copyContent(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'sound-content-'));
  t.after(() => rmSync(directory, { recursive: true }));
  cpSync(join(import.meta.dirname, '../../content'), join(directory, 'content'), { recursive: true });
  return directory;
}

/** All that is made of the content, as long as it depends on nothing else. */
function makeAll(content: SiteContent): unknown[] {
  const groups = listChangeGroups(content);
  const { clients, capabilities } = content;
  return [
    groups,
    listChangeRows(content),
    clients.map((client) => followClient(content, client)),
    writeFeed(
      content,
      tellChanges(groups),
      { name: 'changes', title: 'Changes', address: '/feed.xml', page: '/' },
      (path) => path,
    ),
    listSupportRows(content),
    listStatementRows(content),
    disputeData(content),
    listAllTwins(content),
    writeLlms(content),
    listPassages(content),
    buildMatchData(content),
    listTablePromises(content),
    listRevisionViews(content),
    capabilities.map((capability) => countRevisions(content, capability)),
    clients.map((client) => summarizeClient(content, client)),
  ];
}

for (const name of Object.keys(soundChanges)) {
  test(`a sound change passes every rule, and everything can be made of it: ${name}`, (t) => {
    const folder = copyContent(t);
    makeSoundChanges(folder, [name]);
    const { content, problems } = checkSiteContent(folder);
    assert.deepEqual(problems, [], new ContentError(problems).message);
    assert.notDeepEqual(content, realContent);
    for (const made of makeAll(content)) assert.doesNotMatch(JSON.stringify(made), /\bundefined\b|\bNaN\b|\[object /);
    const data = buildQuestionData(content);
    for (const client of content.clients) assert.deepEqual(ask(client.name, data), [`${client.id}//`], client.name);
    for (const platform of content.platforms)
      assert.deepEqual(ask(platform.name, data), [`/${platform.id}/`], platform.name);
    for (const capability of content.capabilities)
      assert.deepEqual(ask(capability.name, data), [`//${capability.id}`], capability.name);
  });
}
