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
  /** What it takes for granted. Where one of these places is wrong itself, the problem may only follow from that. */
  restsOn?: readonly Place[];
}

/** A place in a content file; without a path the whole file, or a whole folder. */
export interface Place {
  file: string;
  path: Path;
}

/** A problem at a place in an entry's file. */
export function problemAt(entry: Pick<Entry, 'file'>, path: Path, message: string): Problem {
  return { file: entry.file, path, message };
}

/** Whether one path leads to the other's place or through it. */
const isOnOnePath = (a: Path, b: Path): boolean => a.slice(0, b.length).every((key, depth) => key === b[depth]);

/**
 * Leaves out what may only follow from another problem: when the cause is mended, either it is gone or it is reported.
 * @param lost files of which nothing could be read
 */
export function dropConsequences(problems: readonly Problem[], lost: ReadonlySet<string>): Problem[] {
  const isWrong = (place: Place, besides: Problem) =>
    lost.has(place.file) ||
    problems.some((cause) => cause !== besides && cause.file === place.file && isOnOnePath(cause.path, place.path));
  return problems.filter((problem) => !problem.restsOn?.some((place) => isWrong(place, problem)));
}
