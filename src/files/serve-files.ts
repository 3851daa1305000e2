import { basename, extname } from 'node:path';
import type { HookParameters } from 'astro';
import type { Place } from '../domain/content/place.ts';
import { typesByEnding, typesByName } from '../hosts/types.ts';
import type { SiteFile } from './site-file.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** What the server asks for itself. */
const isOfServer = (path: string): boolean => /^\/(@|src\/|node_modules\/|\.astro\/)/.test(path);

/** A file by the code and the content as they are now. */
async function findFile(server: DevelopmentServer, place: Place, address: string): Promise<SiteFile | undefined> {
  const { listFiles } = await server.ssrLoadModule('/src/files/list-files.ts');
  const { getSiteContent } = await server.ssrLoadModule('/src/get-site-content.ts');
  const files: SiteFile[] = listFiles({ content: await getSiteContent(), place });
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
