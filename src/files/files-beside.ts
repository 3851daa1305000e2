import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration } from 'astro';
import { withSlashes, type Place } from '../domain/content/place.ts';
import type { Task, Written } from './file-writer.ts';
import { serveFiles } from './serve-files.ts';

interface Writer {
  /** The folder of the site is there. */
  begin(): void;
  written: Promise<Written>;
}

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

function startWriter(task: Task): Writer {
  const worker = new Worker(new URL('file-writer.ts', import.meta.url), { workerData: task });
  const written = new Promise<Written>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  // Bad content is told by Astro, which reads it as well.
  written.catch(() => undefined);
  return { begin: () => worker.postMessage('begin'), written };
}

/**
 * The files of the site that are no pages of Astro's. A build has them written by a thread of its own, beside the reading of
 * the content, the bundling and the rendering; the development server writes each when it is asked for.
 */
export function writeFilesBeside(): FilesBeside {
  let writer: Writer | undefined;
  let place: Place;
  let isBuild = false;
  const integration: AstroIntegration = {
    name: 'files-beside',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        place = placeOf(config);
        if (!isBuild) return;
        const folders = { root: fileURLToPath(config.root), directory: fileURLToPath(config.outDir) };
        writer = startWriter({ ...folders, place, version: versionOf(config) });
      },
      'astro:server:setup': ({ server }) => serveFiles(server, place),
      // Astro has emptied the folder.
      'astro:build:setup': () => writer?.begin(),
      'astro:build:done': async ({ logger }) => {
        logger.info(`${(await written()).files} files beside the pages`);
      },
    },
  };
  async function written(): Promise<Written> {
    if (writer === undefined) throw new Error('Nothing is written beside the pages but by a build.');
    return writer.written;
  }
  return { integration, written };
}
