import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import type { Candidate } from './start-browser.ts';

const version = '153.0.0';
const integrity = 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';

const cache = join(import.meta.dirname, '../../node_modules/.cache');
const folder = join(cache, `chromium-${version}`);

/** The Chromium an earlier run fetched. */
export function chromiumFetchedBefore(): Candidate[] {
  return existsSync(folder) ? [describeChromium()] : [];
}

/** Fetches the headless Chromium that the npm registry holds for Linux on x64, for machines that reach nothing else. */
export async function fetchChromium(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  if (existsSync(folder)) return chromiumFetchedBefore();
  console.log('Fetching Chromium from the npm registry, once (70 MB) …');
  await fetchAndUnpack().catch((error: Error) => {
    // Another test run may have been first; then its copy serves.
    if (!existsSync(folder)) console.log(`That failed: ${explainFailure(error)}`);
  });
  return chromiumFetchedBefore();
}

async function fetchAndUnpack(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const workplace = mkdtempSync(`${folder}-`);
  try {
    await downloadPackage(workplace);
    await unpack(join(workplace, 'package/bin'), join(workplace, 'unpacked'));
    renameSync(join(workplace, 'unpacked'), folder);
  } finally {
    rmSync(workplace, { recursive: true });
  }
}

/** Of npm's many lines the first that tells more than a code. */
function explainFailure({ message }: Error): string {
  return /^npm error (?!code|syscall|errno).+/m.exec(message)?.[0] ?? message;
}

async function downloadPackage(workplace: string): Promise<void> {
  const manners = ['--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  await runNpm('pack', `@sparticuz/chromium@${version}`, '--pack-destination', workplace, ...manners);
  const archive = join(workplace, `sparticuz-chromium-${version}.tgz`);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${hash}` !== integrity) throw new Error(`${basename(archive)} is not the file that was expected.`);
  execFileSync('tar', ['-xzf', archive, '--no-same-owner', '-C', workplace, 'package/bin']);
}

/** Under `npm run`, the very npm that runs: it is the one whose registry settings are known to work. */
async function runNpm(...args: string[]): Promise<void> {
  const npm = process.env.npm_execpath ?? '';
  const [command, ...first] = basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm'];
  await promisify(execFile)(command!, [...first, ...args], { timeout: 300_000 });
}

async function unpack(packed: string, target: string): Promise<void> {
  mkdirSync(target);
  await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(target, 'chromium'), { mode: 0o755 }),
  );
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '--no-same-owner', '-C', target], {
      input: brotliDecompressSync(readFileSync(join(packed, archive))),
    });
  }
  // The packed configuration looks for the fonts in /tmp.
  writeFileSync(join(target, 'fonts.conf'), `<fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>\n`);
}

/** A bare machine lacks the NSS libraries and has no fonts; one that has its own keeps them. */
function describeChromium(): Candidate {
  const executablePath = join(folder, 'chromium');
  const findsLibraries = spawnSync(executablePath, ['--version']).status === 0;
  return {
    executablePath,
    env: {
      ...(!findsLibraries && { LD_LIBRARY_PATH: join(folder, 'lib') }),
      ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
  };
}
