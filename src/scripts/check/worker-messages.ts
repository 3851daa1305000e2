import type { Columns, ReadSource, RecognisedApp } from '../../domain/inventory/inventory.ts';

/** What somebody gave, as the page holds it: a file stays where it is until it is read. */
export interface Given {
  /** The name of the file; empty for what was pasted. */
  name: string;
  content: Blob;
  /** Columns that somebody chose in place of those that were found. */
  columns?: Columns;
}

/** The same as the worker takes it. */
export interface LoadedSource extends Omit<Given, 'content'> {
  size: number;
  /** Left out where it is too large to be read. */
  bytes?: ArrayBuffer;
}

/**
 * What the page asks for: everything that was given, read together. The page loads all of it: where the site lies on a
 * disk a worker has no address to ask from, and WebKit lets none read a file.
 */
export interface Task {
  /** The file that names are recognised with, as JSON. */
  names: string;
  given: readonly LoadedSource[];
}

/** What became of each source; its apps stand among all. */
export type SourceReport = Omit<ReadSource, 'apps'>;

/** What the worker says: how far it is, then what it read; or that it could not. */
export type Answer =
  | { kind: 'progress'; source: string; done: number; all: number }
  | { kind: 'read'; sources: SourceReport[][]; apps: RecognisedApp[] }
  | { kind: 'missing' };
