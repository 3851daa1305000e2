import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeForm } from '../../src/domain/export/contract/json-schema.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { publishedNames } from '../../src/schema/published/files.ts';
import { schemaVersion } from '../../src/schema/published/parts.ts';
import { listPlaces } from '../support/published-places.ts';

const project = join(import.meta.dirname, '../..');

test('the content tells what became of each version of the data, the newest first, up to that of the schemas', () => {
  const versions = loadSiteContent(project).site.dataFormat.map(({ version }) => version);
  assert.deepEqual(
    versions,
    Array.from({ length: schemaVersion }, (_, index) => schemaVersion - index),
    'Add the version to dataFormat in content/site.yaml, with what it changes.',
  );
});

test('within a version every key stays, with its type', () => {
  const file = `tests/support/published-places-${schemaVersion}.txt`;
  const promised = readFileSync(join(project, file), 'utf8').trim().split('\n');
  const places = publishedNames.flatMap((name) => listPlaces(JSON.parse(JSON.stringify(describeForm(name))), name));
  assert.deepEqual(
    promised.filter((place) => !places.includes(place)),
    [],
    `Readers rely on these. Keep them, or begin a new version; ${file} is never shortened.`,
  );
  assert.deepEqual(
    places.filter((place) => !promised.includes(place)),
    [],
    `New keys are promised, too: add these lines to ${file}, and a sentence to dataFormat in content/site.yaml.`,
  );
});
