import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, parseHostHeaders, type HeaderBlock } from './host-headers.ts';
import { rememberAddresses } from './site-addresses.ts';

export interface ServedSite {
  /** Where the site is, with the trailing slash. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built site to this machine only, as a host would: with its `_headers` and its 404 page. Port 0 means any free one. */
export async function serveSite({ directory, port }: { directory: string; port: number }): Promise<ServedSite> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no built site in ${directory}/. Run "npm run build" first.`);
  }
  const server = createServer(surviveErrors(answerFrom(directory))).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A range that ends before it starts makes sirv throw, a rebuild can take a folder away while it is read: neither may end the server. */
function surviveErrors(answer: RequestListener): RequestListener {
  return (request, response) => {
    try {
      answer(request, response);
    } catch {
      response.destroy();
    }
  };
}

function answerFrom(directory: string): RequestListener {
  // In its `dev` mode sirv looks at the disk each time, so a rebuilt page shows without a restart.
  // A file that lies beside another with .br after its name is sent in its place.
  const sendFile = sirv(directory, { dev: true, etag: true, brotli: true });
  const blocks = readHostHeaders(directory);
  const isAddress = rememberAddresses(directory);

  return (request, response) => {
    const [address = '/', query = ''] = (request.url ?? '/').split(/(?=\?)/);
    const withHeadersOf = (shown: string) => response.setHeaders(headersFor(blocks, shown));
    const sendNotFound = () => {
      withHeadersOf('/404.html').writeHead(404, htmlType).end(readNotFoundPage(directory));
    };
    if (isAddress(address)) sendFile(request, withHeadersOf(address), sendNotFound);
    else if (isAddress(`${address}/`)) withHeadersOf(address).writeHead(301, { Location: `${address}/${query}` }).end();
    else sendNotFound();
  };
}

const htmlType = { 'Content-Type': 'text/html; charset=utf-8' };

function readHostHeaders(directory: string): HeaderBlock[] {
  const file = join(directory, '_headers');
  return existsSync(file) ? parseHostHeaders(readFileSync(file, 'utf8')) : [];
}

function readNotFoundPage(directory: string): string {
  const file = join(directory, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : 'Not found';
}

const defaultPort = 4321;

async function runCommand(): Promise<void> {
  const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
  const site = await (port === undefined ? serveFrom(defaultPort) : serveAt(parsePort(port)));
  console.log(`Client App Support is at ${site.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => site.close());
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`"${text}" is not a port. Give a number, such as --port ${defaultPort}.`);
}

async function serveAt(port: number): Promise<ServedSite> {
  return serveSite({ directory: 'dist', port }).catch((error) => {
    if (error.code === 'EADDRINUSE') throw new Error(`Port ${port} is taken. Give another one, or leave --port out.`);
    throw error;
  });
}

/** The next free port: another site in another terminal may have the first. */
async function serveFrom(port: number): Promise<ServedSite> {
  return serveSite({ directory: 'dist', port }).catch((error) => {
    if (error.code === 'EADDRINUSE') return serveFrom(port + 1);
    throw error;
  });
}

if (import.meta.main) {
  await runCommand().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
