import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPassages } from '../domain/search/text/list-passages.ts';
import { textIndexFolder } from '../domain/content/addresses.ts';
import { loadSiteContent } from '../load-site-content.ts';
import { buildTextIndex, type TextIndexFiles } from './build-text-index.ts';

/** Pagefind's script under this name is bundled with the scripts of the site, so that it fits the index and costs no request. */
const moduleName = 'virtual:pagefind';

/** Astro integration: when the pages are written, writes the index of their prose. In development it is made at the first search. */
export function writeTextIndex(): AstroIntegration {
  let root = '';
  let built: Promise<TextIndexFiles> | undefined;
  const build = () => buildTextIndex(listPassages(loadSiteContent(root)));
  const buildOnce = () => (built ??= build());
  /** One after the other: all indexes have one process. What could not be built before may be mended now. */
  const buildAnew = () => (built = built === undefined ? build() : built.then(build, build));
  return {
    name: 'text-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        const plugin = {
          name: 'pagefind-script',
          resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
          load: async (id: string) => (id === `\0${moduleName}` ? (await buildOnce()).script : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
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
        const { files } = await buildOnce();
        const folder = join(fileURLToPath(dir), textIndexFolder);
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
