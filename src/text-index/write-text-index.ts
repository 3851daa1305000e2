import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPassages } from '../domain/search/text/list-passages.ts';
import { indexFolder, scriptFolder } from '../domain/content/site-version.ts';
import { loadSiteContent } from '../load-site-content.ts';
import type { Passage } from '../domain/search/text/passage.ts';
import { buildTextIndex, type TextIndexFiles } from './build-text-index.ts';
import { pagefindScript } from './pagefind-script.ts';

/** From the root of the site, until it is named by its version. */
const textIndexFolder = scriptFolder() + indexFolder;

/** The pages write here what the index is made of: reading and checking the content once more would take as long again. */
const passagesFile = 'passages.json';

/** What the pages have written for the index. */
function takePassages(folder: string): Passage[] {
  const file = join(folder, passagesFile);
  const passages: Passage[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return passages;
}

/** Astro integration: when the pages are written, writes the index of their prose. In development it is made at the first search. */
export function writeTextIndex(): AstroIntegration {
  let root = '';
  let built: Promise<TextIndexFiles> | undefined;
  const build = async () => buildTextIndex(listPassages(loadSiteContent(root)));
  /** What could not be built before may be mended now. */
  const buildAnew = () => (built = build());
  const buildOnce = () => (built ??= build());
  return {
    name: 'text-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [pagefindScript()] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, path] = (request.url ?? '').split('?')[0]?.split(textIndexFolder) ?? [];
          if (path === undefined) return next();
          // The first file of every search: the content may have changed since.
          const building = path === 'pagefind-entry.json' ? buildAnew() : buildOnce();
          building.then(({ files }) => {
            const file = files.find((one) => one.path === path);
            if (file === undefined) next();
            else response.end(file.content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), textIndexFolder);
        const { files } = await buildTextIndex(takePassages(folder));
        for (const { path, content } of files) {
          const file = join(folder, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${files.length} files of the text index`);
      },
    },
  };
}
