import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listParts, pageScript, readScript } from '../support/scripts.ts';

test('a part of the scripts imports nothing but what every page has, so that it can be asked for again', () => {
  const parts = listParts();
  assert.ok(parts.length > 0);
  for (const part of parts) {
    const imported = [...readScript(part).matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, file]) => file);
    assert.deepEqual(
      imported.filter((file) => file !== pageScript),
      [],
      `${part} shares a module with another part. What several parts need comes with the page (src/scripts/site.ts).`,
    );
  }
});
