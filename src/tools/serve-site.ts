import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerFrom } from './answer-from.ts';
import { restoreSite } from './site-folder.ts';

export interface ServedSite {
  /** Where the site is, with the trailing slash. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built site to this machine only, as a host would: with its `_headers` and its 404 page. Port 0 means any free one. */
export async function serveSite({ directory, port }: { directory: string; port: number }): Promise<ServedSite> {
  restoreSite(directory);
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no built site in ${directory}/. Run "npm run build" first.`);
  }
  const server = createServer(answerFrom(directory)).listen(port, '127.0.0.1');
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
