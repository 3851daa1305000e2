import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname } from 'node:path';
import type { Place } from '../domain/content/place.ts';
import type { SiteContent } from '../domain/content/site-content.ts';
import { typesByEnding, typesByName } from '../hosts/types.ts';
import type { Site, SiteFile } from './site-file.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** What is needed of Vite's server. */
export interface DevelopmentServer {
  middlewares: { use(middleware: Middleware): unknown };
  ssrLoadModule(file: string): Promise<Record<string, unknown>>;
}

/** What the server asks for itself. */
const isOfServer = (path: string): boolean => /^\/(@|src\/|node_modules\/|\.astro\/)/.test(path);

/** What is loaded for each request: the code and the content as they are now. */
interface Loaded {
  listFiles(site: Site): SiteFile[];
  getSiteContent(): Promise<SiteContent>;
}

async function findFile(server: DevelopmentServer, place: Place, address: string): Promise<SiteFile | undefined> {
  const { listFiles } = (await server.ssrLoadModule('/src/files/list-files.ts')) as Pick<Loaded, 'listFiles'>;
  const { getSiteContent } = (await server.ssrLoadModule('/src/get-site-content.ts')) as Pick<Loaded, 'getSiteContent'>;
  const files = listFiles({ content: await getSiteContent(), place, version: undefined });
  return files.find((file) => encodeURI(file.address) === address);
}

/** Has the development server write a file when it is asked for it. */
export function serveFiles(server: DevelopmentServer, place: Place): void {
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
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
