import { close, createIndex } from 'pagefind';
import type { Passage } from '../domain/search/text/passage.ts';

/** A file of the index, by its path in the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

export interface TextIndexFiles {
  /** Pagefind's own script, which searches the index. */
  script: string;
  /** What the script loads. */
  files: IndexFile[];
}

/** Pagefind's other files are its ready-made pages and styles, and the script for a worker. */
const isLoaded = ({ path }: IndexFile) =>
  /^(pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.en\.pagefind|(index|filter|fragment)\/.*)$/.test(path);

/** Small pieces of the index, so that a word costs 1 kB and not 20. Pagefind does not document it: without it searches load more. */
const pieces = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '1000' };

function refuseErrors(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join(' ')}`);
}

/** The last index that was asked for. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The index of the prose: each passage is a record. The same passages give the same files. All indexes have one process,
 * which each closes at its end: one is made after the other.
 * @throws where Pagefind refuses a passage
 */
export function buildTextIndex(passages: readonly Passage[]): Promise<TextIndexFiles> {
  const built = last.then(() => indexPassages(passages));
  last = built.catch(() => undefined);
  return built;
}

async function indexPassages(passages: readonly Passage[]): Promise<TextIndexFiles> {
  Object.assign(process.env, pieces);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    refuseErrors(errors, 'the prose');
    if (index === undefined) throw new Error('Pagefind made no index.');
    for (const { address, name, page, isDocument, kind, text, scope } of passages) {
      const added = await index.addCustomRecord({
        url: address,
        // Pagefind takes no empty record.
        content: text || name,
        language: 'en',
        meta: page === undefined ? { title: name, start: name } : { [isDocument ? 'source' : 'title']: name, page },
        filters: { kind: [kind], ...scope },
      });
      refuseErrors(added.errors, address);
    }
    const { files, errors: unwritten } = await index.getFiles();
    refuseErrors(unwritten, 'the prose');
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (script === undefined) throw new Error('Pagefind made no script.');
    return { script: Buffer.from(script.content).toString(), files: files.filter(isLoaded) };
  } finally {
    await close();
  }
}
