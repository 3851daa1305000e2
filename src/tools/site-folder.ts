import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { refuse } from './refuse.ts';

/** Where one build works: beside the folder of the site, on the same disk, so that two renames put the new site there. */
export interface BuildFolder {
  /** The folder of the site, such as dist. */
  target: string;
  /** Beside it, named after the process: .dist.build-4242-x7Hq2c. */
  path: string;
  /** In it, the site that is being written. */
  site: string;
}

// What else lies in the folder of a build: the site that was replaced, and a file that goes with the folder.
const previousIn = (path: string) => join(path, 'previous');
const siteIn = (path: string) => join(path, 'site');
const markIn = (path: string) => join(path, 'is-running');

/** Makes the folder of a new build, puts right what killed builds have left, and leaves those that still run alone. */
export function openBuildFolder(directory: string): BuildFolder {
  const target = existsSync(directory) ? realpathSync(directory) : resolve(directory);
  if (existsSync(target) && !statSync(target).isDirectory())
    refuse(`${directory} is a file. The site is a folder: move the file away, or name a folder with --outDir.`);
  restoreSite(target);
  for (const { path } of listDeadBuilds(target)) removeFolder(path);
  mkdirSync(dirname(target), { recursive: true });
  const path = mkdtempSync(`${prefixOf(target)}${process.pid}-`);
  writeFileSync(markIn(path), '');
  return { target, path, site: siteIn(path) };
}

/** Where a build was killed in the moment between its two renames, there is no site: puts the last one back. */
export function restoreSite(target: string): void {
  if (existsSync(target)) return;
  const last = listDeadBuilds(target).find(({ path }) => stoppedHalfway(path));
  if (last !== undefined) renameSync(previousIn(last.path), target);
}

/** Of the two renames the first was done: once the new site has left the folder, both were. */
const stoppedHalfway = (path: string) => existsSync(previousIn(path)) && existsSync(siteIn(path));

/** Puts the built site in the place of the last one. Where that fails the last one stays. */
export async function replaceSite(build: BuildFolder): Promise<void> {
  // A cleaner may have taken the folder away, and what was written since is half a site.
  if (!existsSync(markIn(build.path)))
    refuse(
      `Something removed ${build.path} while the site was written there. ${build.target} was left as it is; build again.`,
    );
  // Astro leaves .git alone when it empties the folder: the site may be a branch of its own.
  if (existsSync(join(build.target, '.git')))
    cpSync(join(build.target, '.git'), join(build.site, '.git'), { recursive: true });
  for (let left = 20; ; left--) {
    try {
      return swap(build);
    } catch (error) {
      // Another build may have come first; on Windows a file that is being read holds its folder for a moment.
      if (left === 0)
        refuse(
          `${build.target} could not be replaced, and was left as it is: ${(error as Error).message}. A folder that is a disk of its own cannot be: build into one in it, with --outDir.`,
        );
      await setTimeout(100);
    }
  }
}

/** Not async: no signal comes between. */
function swap({ target, path, site }: BuildFolder): void {
  const previous = previousIn(path);
  const isReplaced = existsSync(target);
  if (isReplaced) {
    rmSync(previous, { recursive: true, force: true });
    renameSync(target, previous);
  }
  try {
    renameSync(site, target);
  } catch (error) {
    if (isReplaced && !existsSync(target)) renameSync(previous, target);
    throw error;
  }
}

/** Removes the folder of a build, unless the last site is there and could not be put back: the next build tries that again. */
export function closeBuildFolder({ target, path }: BuildFolder): void {
  if (existsSync(target) || !stoppedHalfway(path)) removeFolder(path);
}

/** Renamed first: where the build runs after all, on another machine or in a container, it finds its folder gone, and not half empty. */
function removeFolder(path: string): void {
  try {
    renameSync(path, `${path}-removed`);
    rmSync(`${path}-removed`, { recursive: true, maxRetries: 3 });
    // What a thread was about to write as it was stopped.
    rmSync(path, { recursive: true, force: true });
  } catch {
    // What could not be removed is tried again by the next build.
  }
}

const prefixOf = (target: string) => join(dirname(target), `.${basename(target)}.build-`);

function listDeadBuilds(target: string): { path: string }[] {
  const folder = dirname(target);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const builds = names.map((name) => join(folder, name)).filter((path) => path.startsWith(prefixOf(target)));
  return builds
    .filter((path) => !isRunning(Number.parseInt(path.slice(prefixOf(target).length))))
    .map((path) => ({ path }));
}

/** A process with our own number is an earlier one: this list is made before our folder. */
function isRunning(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
