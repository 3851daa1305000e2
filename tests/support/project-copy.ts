import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './built-site.ts';

const needed = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.build.env',
];

/** A copy of the project that can be built without touching the project. It is removed after the test. */
export function copyProject(t: { after(end: () => void): void }): string {
  const directory = mkdtempSync(join(tmpdir(), 'project-copy-'));
  t.after(() => rmSync(directory, { recursive: true }));
  for (const name of needed) cpSync(join(project, name), join(directory, name), { recursive: true });
  linkPackages(directory);
  return directory;
}

/** Links to each package rather than to the folder: builds keep their caches in node_modules, and no two may share them. */
function linkPackages(directory: string): void {
  mkdirSync(join(directory, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules')).filter((one) => !one.startsWith('.'))) {
    symlinkSync(join(project, 'node_modules', name), join(directory, 'node_modules', name), 'junction');
  }
}

/** Builds the copy as `npm run build` does, with what would follow its `--`. */
export function buildCopy(
  directory: string,
  env: Record<string, string> = {},
  ...more: string[]
): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'build', ...more],
    {
      cwd: directory,
      encoding: 'utf8',
      // A line for each page: of thousands more than the megabyte that is the limit.
      maxBuffer: 2 ** 26,
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env },
    },
  );
  return { code: status, output: stdout + stderr };
}
