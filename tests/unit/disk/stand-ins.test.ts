import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../../..');

test('each stand-in of a copy has the script under the same name that it stands in for', () => {
  const standIns = globSync('*/*.ts', { cwd: join(root, 'src/disk/scripts') });
  assert.ok(standIns.length > 0);
  for (const file of standIns) assert.ok(existsSync(join(root, 'src/scripts', file)), file);
});
