import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { similarity } from '../../src/domain/search/questions/find-similar.ts';
import type { TextIndex } from '../../src/domain/search/text/find-passages.ts';
import { searchOptions, type Pagefind } from '../../src/domain/search/text/pagefind.ts';
import type { Passage } from '../../src/domain/search/text/passage.ts';
import { buildSpellingData, SpellingHelp } from '../../src/domain/search/text/spelling.ts';
import { buildTextIndex } from '../../src/text-index/build-text-index.ts';
import { realContent } from './answers.ts';

/**
 * The index of passages as a browser searches it: by Pagefind's own script, with the files in memory.
 * @param isLost whether a file of the index does not arrive
 */
export async function openTextIndex(
  passages: readonly Passage[],
  isLost: (path: string) => boolean = () => false,
): Promise<TextIndex> {
  const { script, files } = await buildTextIndex(passages);
  const folder = mkdtempSync(join(tmpdir(), 'text-index-'));
  const file = join(folder, 'pagefind.mjs');
  writeFileSync(file, script);
  const { createInstance } = (await import(pathToFileURL(file).href)) as { createInstance(options: object): Pagefind };
  rmSync(folder, { recursive: true });
  const basePath = `/pagefind/${folder}/`;
  const contents = new Map(files.map(({ path, content }) => [`${basePath}${path}`, { path, content }]));
  const { fetch: fetchOther } = globalThis;
  globalThis.fetch = async (address, options) => {
    const [name = ''] = String(address).split('?');
    if (!name.startsWith(basePath)) return fetchOther(address, options);
    const found = contents.get(name);
    if (found === undefined || isLost(found.path)) return new Response('', { status: 404 });
    return new Response(new Uint8Array(found.content));
  };
  return {
    pagefind: createInstance({ ...searchOptions, basePath, baseUrl: '/' }),
    spelling: new SpellingHelp(buildSpellingData(passages, realContent.site.search), similarity),
  };
}
