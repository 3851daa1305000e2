import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, project, readData } from '../support/built-site.ts';

test('the manifest bears the name of the site, and its icons have the sizes it gives', async () => {
  const manifest = readData('manifest.webmanifest');
  assert.equal(manifest.name, loadSiteContent(project).site.title);
  for (const { src, sizes } of manifest.icons.filter(({ type }: { type: string }) => type === 'image/png')) {
    const { width, height } = await sharp(readFileSync(join(dist, src))).metadata();
    assert.equal(`${width}x${height}`, sizes, src);
  }
  const { width, height, size } = await sharp(readFileSync(join(dist, 'social.png'))).metadata();
  assert.deepEqual([width, height], [1200, 630]);
  assert.ok((size ?? 0) < 40_000);
});
