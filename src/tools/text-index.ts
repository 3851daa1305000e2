import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What the search loads; Pagefind's own interfaces and its worker are left out. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[^/]+\.pf_meta|(index|fragment|filter)\/.+)$/;

/** Builds the text index of the pages in a folder. Fails where it finds no page: a wrong folder gives no error of its own. */
async function writeIndex(directory: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`The text index could not be made: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: directory });
  if (added.page_count === 0) throw new Error(`The text index found no page in ${directory}. ${added.errors.join(' ')}`);
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter((file) => needed.test(file.path))) {
    const target = join(directory, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return added.page_count;
}

/** Astro integration: after the build, /pagefind/ holds the text index of every page with data-pagefind-body. */
export function textIndex(): AstroIntegration {
  return {
    name: 'text-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          logger.info(`${await writeIndex(fileURLToPath(dir))} pages read for the text index.`);
        } finally {
          await close();
        }
      },
    },
  };
}
