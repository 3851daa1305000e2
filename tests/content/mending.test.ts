import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMap, parseDocument, visit, type YAMLMap } from 'yaml';
import { mendFile } from '../../src/authoring/mend-file.ts';
import { reorder } from '../../src/authoring/reorder.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { readContentFiles } from '../../src/loader/content-files.ts';
import { findYaml } from '../support/content-spots.ts';
import { randomFrom } from '../support/random.ts';

const content = loadSiteContent('.');
const { files } = readContentFiles('content');

/** The text with the keys of one of its maps, chosen by the seed, in another order. */
function shuffleKeys(text: string, seed: number): string {
  const random = randomFrom(seed);
  const { start, end } = findYaml(text);
  const yaml = text.slice(start, end);
  const maps: YAMLMap[] = [];
  visit(parseDocument(yaml), { Map: (_, map) => void (map.items.length > 1 && maps.push(map)) });
  const map = maps[random.below(maps.length)];
  assert.ok(isMap(map));
  return text.slice(0, start) + reorder(yaml, map, random.shuffle([...map.items.keys()])) + text.slice(end);
}

/** Each file as mending leaves it. */
const mended = files.map((one) => ({ ...one, text: mendFile(one, content).text }));

test('what was mended needs no mending', () => {
  for (const one of mended) assert.deepEqual(mendFile(one, content), { text: one.text, mends: [] }, one.file);
});

test('keys in any order are put back, and nothing else is touched', () => {
  for (const one of mended) {
    for (let seed = 1; seed <= 5; seed += 1) {
      const text = shuffleKeys(shuffleKeys(one.text, seed), seed + 100);
      assert.equal(mendFile({ ...one, text }, content).text, one.text, `${one.file}, seed ${seed}`);
    }
  }
});
