import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import { withSlashes, type Place } from '../domain/content/place.ts';
import { typesByEnding, typesByName } from '../hosts/types.ts';
import type { Task, Written } from './file-writer.ts';
import type { SiteFile } from './site-file.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

interface Writer {
  /** The folder of the site is there. */
  begin(): void;
  written: Promise<Written>;
}

/** What files of the site are written from: `integration` has them written, `written` is done when all are there. */
export interface FilesBeside {
  integration: AstroIntegration;
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

/** What the server asks for itself. */
const isOfServer = (path: string): boolean => /^\/(@|src\/|node_modules\/|\.astro\/)/.test(path);

/** A file by the code and the content as they are now. */
async function findFile(server: DevelopmentServer, place: Place, address: string): Promise<SiteFile | undefined> {
  const { listFiles } = await server.ssrLoadModule('/src/files/list-files.ts');
  const { getSiteContent } = await server.ssrLoadModule('/src/get-site-content.ts');
  const files: SiteFile[] = listFiles({ content: await getSiteContent(), place });
  return files.find((file) => file.address === address);
}

function serveFiles(server: DevelopmentServer, place: Place): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
    const address = `/${path.startsWith(place.base) ? path.slice(place.base.length) : path.slice(1)}`;
    if (isOfServer(address)) return next();
    findFile(server, place, address)
      .then(async (file) => {
        if (file === undefined) return next();
        const name = address.endsWith('/') ? 'index.html' : basename(address);
        const type = typesByName[name] ?? typesByEnding[extname(name)];
        if (type !== undefined) response.setHeader('Content-Type', type);
        response.end(await file.write());
      })
      .catch(next);
  });
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
        const [root, directory] = [config.root, config.outDir].map((folder) => fileURLToPath(folder)) as [
          string,
          string,
        ];
        writer = startWriter({ root, directory, place, version: versionOf(config) });
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
