import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

const agent = new Agent({ keepAlive: true });

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  content: Buffer;
}

/** Asks for an address as it is, and takes the answer as it came: no redirect is followed and nothing unpacked. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const [response] = await once(request(address, { agent, headers }).end(), 'response');
  return { status: response.statusCode, headers: response.headers, content: await buffer(response) };
}

/** For so many seconds so many clients ask at once. */
const load = { seconds: 2, clients: 32 };

/** Requests a second that a server answers: measured by wrk where it is, else by a client of our own, which is slower. */
export async function countRequests(address: string): Promise<string> {
  const options = ['-t1', `-c${load.clients}`, `-d${load.seconds}s`, '-H', 'Accept-Encoding: gzip', address];
  const { stdout } = await promisify(execFile)('wrk', options).catch(() => ({ stdout: '' }));
  const [, measured] = /Requests\/sec:\s*([\d.]+)/.exec(stdout) ?? [];
  return measured === undefined
    ? `${await countOwnRequests(address)} requests a second (own client)`
    : `${measured} requests a second (wrk)`;
}

async function countOwnRequests(address: string): Promise<number> {
  const end = performance.now() + load.seconds * 1_000;
  let answers = 0;
  const askOn = async () => {
    for (; performance.now() < end; answers++) await ask(address, { 'accept-encoding': 'gzip' });
  };
  await Promise.all(Array.from({ length: load.clients }, askOn));
  return Math.round(answers / load.seconds);
}
