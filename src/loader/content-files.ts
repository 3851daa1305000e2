import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { findNearest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { collectionNames, collections, folders, type CollectionName, type Folder } from '../schema/collections.ts';
import { idSchema } from '../schema/text.ts';
import { decodeText, type TextFault } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';

/** A content file as read. `text` is missing where it cannot be read; then a problem says why. */
export interface ContentFile {
  folder: CollectionName;
  id: string;
  file: string;
  text?: string;
}

/** What was read, and what could not be. */
export interface Reading {
  files: ContentFile[];
  problems: Problem[];
}

/** A problem of a whole file stands at its beginning, unless the place is known. */
const problemOf = (file: string, fault: string | TextFault): Problem => ({
  file,
  path: [],
  line: 1,
  column: 1,
  ...(typeof fault === 'string' ? { message: fault } : fault),
});

const isFolder = (name: string | undefined): name is Folder => folders.some((folder) => folder === name);

/** Why a file stands in the wrong place or has the wrong name. */
function findMisplacement(file: string): string | undefined {
  const [, folder, name, ...deeper] = file.split('/');
  if (file === 'content/site.yaml') return undefined;
  if (!isFolder(folder) || name === undefined || deeper.length > 0) {
    const nearest = name === undefined ? undefined : findNearest(folder ?? '', folders);
    const hint =
      nearest === undefined ? `content/site.yaml or content/<${folders.join('|')}>/<id>` : `content/${nearest}/${name}`;
    return `No folder takes this file. Expected ${hint}.`;
  }
  const { ending } = collections[folder];
  if (extname(name) !== ending) return `Expected the ending ${ending} in content/${folder}/.`;
  const id = idSchema.safeParse(basename(name, ending));
  return id.success ? undefined : `The file name is the id. ${id.error.issues[0]?.message}`;
}

/** Which entry a file is or, where it is misplaced, was probably meant to be: who names that entry is not to blame. */
function identify(file: string): Pick<ContentFile, 'folder' | 'id'> | undefined {
  if (/^content\/site\.[^/]*$/.test(file)) return { folder: 'site', id: 'site' };
  const [, first = ''] = file.split('/');
  const folder = findNearest(first, folders);
  const id = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return folder === undefined || file.split('/').length < 3 ? undefined : { folder, id };
}

/** One file by its path, such as content/clients/outlook.yaml, from its bytes or the reason why there are none. */
export function toContentFile(file: string, bytes: Uint8Array | string): Reading {
  const fault = typeof bytes === 'string' ? bytes : findMisplacement(file);
  const decoded = typeof bytes === 'string' || fault !== undefined ? { fault: fault ?? '' } : decodeText(bytes);
  const entry = identify(file);
  return {
    files: entry === undefined ? [] : [{ ...entry, file, text: 'text' in decoded ? decoded.text : undefined }],
    problems: 'fault' in decoded ? [problemOf(file, decoded.fault)] : [],
  };
}

/** All files below a folder. Hidden ones (.DS_Store and the like) do not count. */
function readFolder(path: string, name: string): Reading[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .flatMap((entry) => {
        const [inner, file] = [join(path, entry.name), `${name}/${entry.name}`];
        return entry.isDirectory() ? readFolder(inner, file) : [toContentFile(file, readBytes(inner))];
      });
  } catch (error) {
    return [
      {
        files: [],
        problems: [problemOf(name, `The folder cannot be read (${(error as NodeJS.ErrnoException).code}).`)],
      },
    ];
  }
}

/** Reads every file of the content folder, and says which cannot be read. */
export function readContentFiles(directory: string): Reading {
  if (!existsSync(directory))
    return { files: [], problems: [problemOf('content', `There is no content folder at ${directory}.`)] };
  const readings = readFolder(directory, 'content');
  const files = readings.flatMap((reading) => reading.files).sort((a, b) => (a.file < b.file ? -1 : 1));
  const problems = readings.flatMap((reading) => reading.problems);
  return { files, problems: [...problems, ...listMissing(files, problems)] };
}

/** Collections that would be empty, which no page could show. */
function listMissing(files: readonly ContentFile[], problems: readonly Problem[]): Problem[] {
  return collectionNames
    .filter((folder) => !files.some((file) => file.folder === folder))
    .map((folder) => (folder === 'site' ? 'content/site.yaml' : `content/${folder}`))
    .filter((name) => !problems.some(({ file }) => file === name || file === 'content'))
    .map((name) => problemOf(name, 'Nothing is there. Expected at least one entry.'));
}
