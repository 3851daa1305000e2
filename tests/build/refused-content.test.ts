import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dist } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';

const copy = copyProject({ after });
const place = misspellOneCell();

/** Makes a statement of a client a bad one, on a platform whose id holds a word of browsers. Gives its place, as the build should. */
function misspellOneCell(): string {
  const file = join(copy, 'content/clients/outlook.yaml');
  const text = readFileSync(file, 'utf8').replace(/(windows-desktop:\s+(?:- \{ status: )?)supported/, '$1suported');
  writeFileSync(file, text);
  const before = text.slice(0, text.indexOf('suported')).split('\n');
  return `content/clients/outlook.yaml:${before.length}:${before.at(-1)!.length + 1} support.`;
}

function assertRefused(): void {
  const { code, output } = buildCopy(copy);
  assert.equal(code, 1, output);
  const line = output.split('\n').find((one) => one.includes(place)) ?? assert.fail(`${place} is not in\n${output}`);
  assert.match(line, /: "suported" is not a status\. Did you mean "supported"\?$/);
  assert.match(output, /1 problem in the content\. Nothing was written\./);
  assert.doesNotMatch(output, /^\s+at .*[:(]/m);
  assert.doesNotMatch(output, /Hint:|Browser APIs/);
}

test('a build with one bad cell stops with its place, and writes no site', () => {
  assertRefused();
  assert.equal(existsSync(join(copy, 'dist')), false);
});

test('a build with one bad cell leaves the site that was there as it is, byte for byte', () => {
  cpSync(dist, join(copy, 'dist'), { recursive: true });
  const older = listFiles(join(copy, 'dist'));
  assertRefused();
  assert.deepEqual(listFiles(join(copy, 'dist')), older);
});
