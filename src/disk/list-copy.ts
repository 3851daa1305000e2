import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sections } from '../domain/content/addresses.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { copyPage, scriptFile } from './copy-page.ts';
import { isLeftOut } from './left-out.ts';
import { writeReadMe } from './read-me.ts';
import type { SiteFacts } from './site-facts.ts';
import { wrapFile, wrapPage } from './wrap-file.ts';
import { writeTree } from './write-tree.ts';

/** A file of a copy, by its path in it. */
export interface CopiedFile {
  path: string;
  content: string | Buffer;
}

/** Whether a file is there for scripts alone. */
const isForScripts = (path: string): boolean => path.startsWith('_astro/');

/** Pages of which a table on another shows a part: of each client its answers, of each revision what was printed. */
const shownElsewhere = new RegExp(
  `^(${sections.clients.address}|${sections.capabilities.address}[^/]+/)[^/]+/index\\.html$`,
);

function copyBuiltPage(path: string, text: string, facts: SiteFacts): CopiedFile[] {
  const { html, main } = copyPage(text, path, facts);
  const page = { path, content: html };
  if (!main || !shownElsewhere.test(`/${path}`)) return [page];
  return [page, { path: `${path}.js`, content: wrapPage(writeTree(main)) }];
}

function copyFile(path: string, content: Buffer, facts: SiteFacts): CopiedFile[] {
  if (path.endsWith('.html')) return copyBuiltPage(path, content.toString(), facts);
  if (isForScripts(path)) return [{ path: `${path}.js`, content: wrapFile(path, content) }];
  return [{ path, content }];
}

/**
 * Every file of a copy, one after the other, as all together may not fit into memory.
 * @param directory the built site
 * @param paths its files, in order
 */
export async function* listCopy(
  directory: string,
  paths: readonly string[],
  facts: SiteFacts,
): AsyncGenerator<CopiedFile> {
  yield { path: 'README.txt', content: writeReadMe(facts) };
  yield { path: scriptFile, content: await bundleScripts(facts) };
  for (const path of paths) if (!isLeftOut(path)) yield* copyFile(path, readFileSync(join(directory, path)), facts);
}
