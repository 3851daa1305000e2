import { constants } from 'node:os';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuse } from './refuse.ts';
import { closeBuildFolder, openBuildFolder, replaceSite, type BuildFolder } from './site-folder.ts';

const name = 'build-beside';

/**
 * Astro integration: a build writes beside the folder of the site, and takes its place when the site is whole. Astro
 * itself empties that folder first. The integration must be the last, as the others still change the pages at the end.
 */
export function buildBeside(): AstroIntegration {
  let build: BuildFolder | undefined;
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const directory = fileURLToPath(config.outDir);
        refuseToReplace(directory, fileURLToPath(config.root));
        build = openBuildFolder(directory);
        removeAtTheEnd(build);
        // Astro's own store of content lies there too: it does not notice a changed schema, and two builds may not share it.
        updateConfig({ outDir: pathToFileURL(`${build.site}/`), cacheDir: pathToFileURL(`${build.path}/cache/`) });
      },
      'astro:config:done': ({ config }) => {
        if (config.integrations.at(-1)?.name !== name)
          refuse(
            `${name} must be the last of the integrations in astro.config.mjs: what comes after it would change the pages of a site that is in its place.`,
          );
      },
      'astro:build:done': async ({ logger }) => {
        if (build === undefined) return;
        await replaceSite(build);
        logger.info(`The site is whole, and now in ${build.target}`);
      },
    },
  };
}

function refuseToReplace(directory: string, root: string): void {
  const way = relative(directory, root);
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
    refuse(`The site would replace ${directory}, where the project is. Name another folder, such as --outDir dist.`);
}

/** However the process ends, except by a kill that leaves it no time. */
function removeAtTheEnd(build: BuildFolder): void {
  process.once('exit', () => closeBuildFolder(build));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
