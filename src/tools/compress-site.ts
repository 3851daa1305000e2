import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, typesByEnding } from '../hosts/types.ts';

/** How a file lies there compressed, by the ending that is put behind its name: as small as it gets. */
const encodings: Record<'gz' | 'br', (content: Buffer) => Promise<Buffer>> = {
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  br: promisify(brotliCompress),
};

/** Writes compressed files beside the texts of a built site, for servers that send them as they lie there. Gives the number of texts. */
export async function compressSite(directory: string, kinds = Object.keys(encodings) as (keyof typeof encodings)[]) {
  const endings = Object.keys(typesByEnding).filter((ending) => isText(typesByEnding[ending] ?? ''));
  const files = globSync(
    endings.map((ending) => `**/*${ending}`),
    { cwd: directory },
  );
  const left = files.flatMap((file) => kinds.map((kind) => ({ path: join(directory, file), kind })));
  const compressOn = async () => {
    for (let next = left.pop(); next; next = left.pop()) await compressFile(next.path, next.kind);
  };
  // Node compresses on threads of its own; no more files are read than there are processors.
  await Promise.all(Array.from({ length: availableParallelism() }, compressOn));
  return files.length;
}

async function compressFile(path: string, kind: keyof typeof encodings): Promise<void> {
  writeFileSync(`${path}.${kind}`, await encodings[kind](readFileSync(path)));
}

if (import.meta.main) {
  const count = await compressSite('dist');
  if (count === 0) console.error('There is no built site in dist/. Run "npm run build" first.');
  else console.info(`${count} texts in dist/ lie there compressed, too.`);
  process.exitCode = count === 0 ? 1 : 0;
}
