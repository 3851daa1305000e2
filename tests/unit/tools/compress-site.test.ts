import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from '../../../src/tools/compress-site.ts';
import { listFiles } from '../../support/files.ts';

const texts = { 'index.html': '<h1>Home</h1>', 'clients/outlook.md': '# Outlook', 'changes/feed.xml': '<feed/>' };
const others = { 'icon.png': 'a picture', 'pagefind/fragment/en_1.pf_fragment': 'compressed already' };

function layFolder(t: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

test('each text lies there compressed, too, in both ways, and nothing else; a second time changes nothing', async (t) => {
  const folder = layFolder(t, { ...texts, ...others });
  for (let time = 1; time <= 2; time++) {
    assert.equal(await compressSite(folder), Object.keys(texts).length);
    const added = Object.keys(texts).flatMap((file) => [`${file}.br`, `${file}.gz`]);
    assert.deepEqual([...listFiles(folder).keys()], [...added, ...Object.keys({ ...texts, ...others })].sort());
  }
  for (const [file, content] of Object.entries(texts)) {
    assert.equal(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString(), content);
    assert.equal(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString(), content);
  }
});

test('where there is no site the command says what to do', (t) => {
  const command = fileURLToPath(new URL('../../../src/tools/compress-site.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [command], { cwd: layFolder(t, {}), encoding: 'utf8' });
  assert.deepEqual([status, stderr], [1, 'There is no built site in dist/. Run "npm run build" first.\n']);
});
