import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPassages } from '../domain/search/text/list-passages.ts';
import { indexFolder, scriptFolder } from '../domain/content/site-version.ts';
import { loadSiteContent } from '../load-site-content.ts';
import { buildTextIndex, type TextIndexFiles } from './build-text-index.ts';
import { pagefindScript } from './pagefind-script.ts';

const textIndexFolder = scriptFolder() + indexFolder;

/** Astro integration: has Pagefind's script bundled, and makes the index of the prose in development at the first search. */
export function serveTextIndex(): AstroIntegration {
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
    },
  };
}
