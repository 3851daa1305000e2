import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';

test('another folder, time zone and language build the same site, byte for byte', (t) => {
  const copy = copyProject(t);
  const { code, output } = buildCopy(copy, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  assert.equal(code, 0, output);
  const here = listFiles(dist);
  const there = listFiles(join(copy, 'dist'));
  assert.deepEqual([...there.keys()], [...here.keys()]);
  assert.deepEqual(
    [...here].filter(([file, hash]) => there.get(file) !== hash).map(([file]) => file),
    [],
    'these files differ; or is dist/ older than the sources?',
  );
});
