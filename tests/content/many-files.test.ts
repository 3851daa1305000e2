import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fewest } from '../../src/loader/check-files.ts';
import { loadManyFiles, loadSiteContent } from '../../src/load-site-content.ts';
import { growContent } from '../support/grow-content.ts';
import { copyProject } from '../support/project-copy.ts';

test('many files, which two threads check, give the same content and the same problems as one thread does', async (t) => {
  const directory = copyProject(t);
  growContent(directory, fewest);
  assert.deepEqual(await loadManyFiles(directory), loadSiteContent(directory));

  // In each half there is one that is wrong by itself.
  for (const folder of ['clients', 'terms']) {
    const [name = ''] = globSync(`content/${folder}/*.yaml`, { cwd: directory }).sort();
    const file = join(directory, name);
    writeFileSync(file, `nonsense: true\n${readFileSync(file, 'utf8')}`);
  }
  const problems = await loadManyFiles(directory).catch((error: Error) => error.message);
  assert.throws(() => loadSiteContent(directory), { message: problems });
  assert.match(String(problems), /clients\/[\w-]+\.yaml:1:1 .*\n.*terms\/[\w-]+\.yaml:1:1 /);
});
