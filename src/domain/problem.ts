import type { Entry } from './site-content.ts';

/** A place inside a content file: keys and indexes, outermost first. */
export type Path = readonly (string | number)[];

/** What is wrong with the content, and where. The line is found from the path unless it is known. */
export interface Problem {
  file: string;
  path: Path;
  message: string;
  line?: number;
  column?: number;
}

/** A problem at a place in an entry's file. */
export function problemAt(entry: Pick<Entry, 'file'>, path: Path, message: string): Problem {
  return { file: entry.file, path, message };
}
