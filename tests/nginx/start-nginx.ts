import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const advice =
  'There is no nginx here. On Debian and Ubuntu: apt install nginx-light; or set NGINX_PATH to its program.';

function findNginx(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const files = [process.env.NGINX_PATH ?? [], folders.map((folder) => join(folder, 'nginx'))].flat();
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new Error(advice);
  return found;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** All that an administrator writes by hand, and what lets it run in a folder of its own as whoever starts it. */
const writeConfiguration = (folder: string, snippet: string, port: number) => `
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr notice;
events {}
http {
  access_log off;
  log_not_found off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    include ${snippet};
  }
}
`;

export interface Nginx {
  /** Without a slash at its end. */
  origin: string;
  stop(): Promise<void>;
}

/** Starts an nginx of its own in a folder, which serves what lies under root/ there, and waits until it listens. */
export async function startNginx(folder: string, snippet: string): Promise<Nginx> {
  const port = await findFreePort();
  mkdirSync(join(folder, 'temp'), { recursive: true });
  writeFileSync(join(folder, 'test.conf'), writeConfiguration(folder, snippet, port));
  const nginx = spawn(findNginx(), ['-p', folder, '-e', 'stderr', '-c', join(folder, 'test.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // However this process ends.
  process.once('exit', () => nginx.kill());
  await waitUntilItListens(nginx);
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
    },
  };
}

async function waitUntilItListens(nginx: ChildProcess): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface(nginx.stderr!)) {
    said.push(line);
    if (/using the "\w+" event method/.test(line)) {
      nginx.stderr!.resume();
      return;
    }
  }
  throw new Error(`nginx did not start:\n${said.join('\n')}`);
}
