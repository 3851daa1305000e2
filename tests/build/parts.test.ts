import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const scripts = globSync('_astro/*.js', { cwd: join(import.meta.dirname, '../../dist') }).map((file) => basename(file));

test('a part of the scripts imports nothing but what every page has, so that it can be asked for again', () => {
  for (const script of scripts) {
    const text = readFileSync(join(import.meta.dirname, '../../dist/_astro', script), 'utf8');
    const imported = [...text.matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, file]) => file!);
    const others = imported.filter((file) => !file.startsWith('site.'));
    assert.deepEqual(others, [], `${script}: name what it shares in src/scripts/site.ts`);
  }
  assert.ok(scripts.length > 1);
});
