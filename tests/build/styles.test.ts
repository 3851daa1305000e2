import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { isEmbed, readForward } from '../../src/output/pages.ts';
import { findAll, listPages, rawTextOf } from '../support/built-site.ts';

/** The styles of each page, in their order. Embeds have their own, and a page that only leads on has none. */
const sheets = listPages()
  .filter((page) => !isEmbed(page) && readForward(page) === undefined)
  .map(({ file, document }) => {
    const texts = findAll(document, 'style').map(rawTextOf);
    return { file, texts, css: texts.join('\n') };
  });

test('the layers of the styles are declared before the first rule, and each is used', () => {
  for (const { file, css } of sheets) {
    const layers = postcss.parse(css).nodes.filter((node) => node.type === 'atrule' && node.name === 'layer');
    const [first, ...blocks] = layers.flatMap((node) => (node.type === 'atrule' ? [node] : []));
    assert.equal(first?.nodes, undefined, file);
    const declared = first?.params.split(/,\s*/).sort();
    assert.deepEqual([...new Set(blocks.map(({ params }) => params))].sort(), declared, file);
  }
});

test('every page carries the same styles; only those that check apps have more', () => {
  const home = new Set(sheets.find(({ file }) => file === 'index.html')?.texts);
  const others = sheets.filter(({ texts }) => texts.some((text) => !home.has(text)) || home.size > texts.length);
  assert.deepEqual(
    others.map(({ file }) => file).filter((file) => !file.startsWith('check/')),
    [],
  );
  assert.ok(others.every(({ texts }) => [...home].every((text) => texts.includes(text))));
  assert.ok(new Set(others.map(({ css }) => css)).size <= 1);
});
