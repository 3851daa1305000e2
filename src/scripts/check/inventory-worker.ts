import type { ReadSource } from '../../domain/inventory/inventory.ts';
import type { MatchData } from '../../domain/inventory/match/match-data.ts';
import { buildMatcher } from '../../domain/inventory/match/match-app.ts';
import { splitLists } from '../../domain/inventory/match/split-lists.ts';
import { checkSize, Refusal } from '../../domain/inventory/read/limits.ts';
import { readInventory } from '../../domain/inventory/read/read-inventory.ts';
import { uniteApps } from '../../domain/inventory/read/unite-apps.ts';
import type { Answer, LoadedSource, Task } from './worker-messages.ts';

// Runs beside the page, so that the page answers while much is read. Nothing here loads or sends anything, but to the page.

const say = (answer: Answer): void => postMessage(answer);

function findFault(size: number): string | undefined {
  try {
    checkSize(size);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

function readGiven({ name, size, bytes = new ArrayBuffer(), columns }: LoadedSource): ReadSource[] {
  const fault = findFault(size);
  if (fault !== undefined) return [{ name, format: '', apps: [], lines: 0, remarks: [], fault }];
  return readInventory({ name, bytes: new Uint8Array(bytes), columns }, (done, all) =>
    say({ kind: 'progress', source: name, done, all }),
  );
}

function work({ names, given }: Task): void {
  const sources = given.map(readGiven);
  const match = buildMatcher(JSON.parse(names) as MatchData);
  const read = uniteApps(sources.flat().map((source) => source.apps));
  const apps = uniteApps([splitLists(read, match)]);
  say({
    kind: 'read',
    sources: sources.map((list) => list.map(({ apps: _, ...report }) => report)),
    apps: apps.map((app) => ({ app, match: match(app) })),
  });
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  try {
    work(data);
  } catch {
    say({ kind: 'missing' });
  }
});
