import type { Entry, Path } from '../domain/content/site-content.ts';

/** What is wrong with the content, and where. The line is found from the path unless it is known. */
export interface Problem {
  file: string;
  path: Path;
  message: string;
  line?: number;
  column?: number;
  /** What it takes for granted. Where one of these places is wrong itself, the problem may only follow from that. */
  restsOn?: readonly Spot[];
}

/** A place in a content file; without a path the whole file, or a whole folder. */
export interface Spot {
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
  const isWrong = (spot: Spot, besides: Problem) =>
    lost.has(spot.file) ||
    problems.some((cause) => cause !== besides && cause.file === spot.file && isOnOnePath(cause.path, spot.path));
  return problems.filter((problem) => !problem.restsOn?.some((spot) => isWrong(spot, problem)));
}
