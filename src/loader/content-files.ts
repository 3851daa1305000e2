import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { findNearest } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/problem.ts';
import type { Folder } from '../domain/site-content.ts';
import { idSchema } from '../schema/text.ts';

/** The folders of content/ and the ending of their files. */
export const endings: Record<Folder, '.yaml' | '.mdx'> = {
  clients: '.yaml',
  platforms: '.yaml',
  capabilities: '.mdx',
  sources: '.yaml',
  notes: '.mdx',
  disputes: '.yaml',
  'powershell-modules': '.mdx',
  guides: '.mdx',
};

export const folders = Object.keys(endings) as Folder[];

/** The largest content file, in bytes: a hundred times the usual. */
const largest = 256 * 1024;

/** A content file as read. `text` is missing where it cannot be text; then a problem says why. */
export interface ContentFile {
  folder: Folder | 'site';
  id: string;
  file: string;
  text?: string;
}

const problem = (file: string, message: string): Problem => ({ file, path: [], message });

/** Why a file stands in the wrong place or has the wrong name. */
function findMisplacement(file: string): string | undefined {
  const [, folder, name, ...deeper] = file.split('/');
  if (file === 'content/site.yaml') return undefined;
  const ending = folders.includes(folder as Folder) ? endings[folder as Folder] : undefined;
  if (ending === undefined || name === undefined || deeper.length > 0) {
    const nearest = name === undefined ? undefined : findNearest(folder ?? '', folders);
    const hint = nearest === undefined ? `content/site.yaml or content/<${folders.join('|')}>/<id>` : `content/${nearest}/${name}`;
    return `No folder takes this file. Expected ${hint}.`;
  }
  if (extname(name) !== ending) return `Expected the ending ${ending} in content/${folder}/.`;
  const id = idSchema.safeParse(basename(name, ending));
  return id.success ? undefined : `The file name is the id. ${id.error.issues[0]?.message}`;
}

/** The text of a file, or why it has none. */
function readText(path: string): { text: string } | { fault: string } {
  if (!existsSync(path)) return { fault: 'The link leads nowhere. Expected a file.' };
  const bytes = readFileSync(path);
  if (bytes.length > largest) {
    return { fault: `The file has ${bytes.length.toLocaleString('en')} bytes. Expected at most ${largest.toLocaleString('en')}.` };
  }
  if (bytes.includes(0)) return { fault: 'The file is binary. Expected text in UTF-8.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { fault: 'The file is empty.' } : { text };
  } catch {
    return { fault: 'The file is not UTF-8. Expected text saved as UTF-8.' };
  }
}

/** All files below the content folder, as content/…, sorted. Hidden files (.DS_Store and the like) do not count. */
function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ['content', ...relative(directory, join(entry.parentPath, entry.name)).split(sep)].join('/'))
    .sort();
}

/** Reads every file of the content folder, and says which cannot be read. */
export function readContentFiles(directory: string): { files: ContentFile[]; problems: Problem[] } {
  if (!existsSync(directory)) return { files: [], problems: [problem('content', `There is no content folder at ${directory}.`)] };
  const problems: Problem[] = [];
  const files = listFiles(directory).flatMap((file): ContentFile[] => {
    const misplacement = findMisplacement(file);
    if (misplacement !== undefined) {
      problems.push(problem(file, misplacement));
      return [];
    }
    const read = readText(join(dirname(directory), file));
    if ('fault' in read) problems.push(problem(file, read.fault));
    const folder = file === 'content/site.yaml' ? 'site' : (file.split('/')[1] as Folder);
    return [{ folder, id: basename(file, extname(file)), file, text: 'text' in read ? read.text : undefined }];
  });
  return { files, problems: [...problems, ...listMissing(files)] };
}

/** Collections that would be empty, which no page could show. */
function listMissing(files: ContentFile[]): Problem[] {
  return ['site' as const, ...folders]
    .filter((folder) => !files.some((file) => file.folder === folder))
    .map((folder) => problem(folder === 'site' ? 'content/site.yaml' : `content/${folder}`, 'Nothing is there. Expected at least one entry.'));
}
