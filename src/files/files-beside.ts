import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration } from 'astro';
import { withSlashes, type Place } from '../domain/content/place.ts';
import type { Task, Written } from './file-writer.ts';
import { takeContent } from '../read-content.ts';
import { serveFiles } from './serve-files.ts';

export interface FilesBeside {
  integration: AstroIntegration;
  /** Done when a build has written them all. Throws where a file could not be written. */
  written(): Promise<Written>;
}

const placeOf = ({ base, site }: AstroConfig): Place => ({ base: withSlashes(base), origin: site });

/** As `placeVersion` gives it to the pages. */
function versionOf({ vite }: AstroConfig): string | undefined {
  const version: string | undefined = vite.define?.['import.meta.env.SITE_VERSION'];
  return version === undefined ? undefined : JSON.parse(version);
}

function write(task: Task): Promise<Written> {
  const worker = new Worker(new URL('file-writer.ts', import.meta.url), { workerData: task });
  const written = new Promise<Written>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  // First of all: it would make the folder anew that is removed when a build is stopped.
  process.prependOnceListener('exit', () => void worker.terminate());
  // It may fail before anybody waits for it.
  written.catch(() => undefined);
  return written;
}

/**
 * The files of the site that are no pages of Astro's. A build has them written by a thread of its own, beside the bundling
 * and the rendering; the development server writes each when it is asked for.
 */
export function writeFilesBeside(): FilesBeside {
  let config: AstroConfig;
  let writing: Promise<Written> | undefined;
  async function written(): Promise<Written> {
    if (writing === undefined) throw new Error('Nothing is written beside the pages but by a build.');
    return writing;
  }
  const integration: AstroIntegration = {
    name: 'files-beside',
    hooks: {
      'astro:config:done': ({ config: whole }) => {
        config = whole;
      },
      'astro:server:setup': ({ server }) => serveFiles(server, placeOf(config)),
      // Astro has read the content, and emptied the folder.
      'astro:build:setup': () => {
        const site = { content: takeContent(), place: placeOf(config), version: versionOf(config) };
        writing = write({ ...site, directory: fileURLToPath(config.outDir) });
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${(await written()).files} files beside the pages`);
      },
    },
  };
  return { integration, written };
}
