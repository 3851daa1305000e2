import type { Problem } from '../problems/problem.ts';
import type { ReadFile } from './assemble.ts';
import type { ContentFile } from './content-files.ts';
import { locate } from './locate.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { validateFile } from './validate-file.ts';

/** A file with what is sound in it, and what is wrong by itself. */
export interface ExaminedFile extends ReadFile {
  problems: Problem[];
}

/** The same, of which it is known where each part stands. */
export interface CheckedFile extends ExaminedFile {
  /** Gives a problem of the file the line and column of its path. */
  locate: (problem: Problem) => Problem;
}

/** Parses a file and checks it by its schema. */
export function examineFile({ folder, id, file, text }: ContentFile): ExaminedFile {
  const { parsed, problems } = parseFile({ folder, id, file, text });
  const valid = parsed?.data === undefined ? { data: undefined, problems: [] } : validateFile(parsed);
  return { folder, id, file, data: valid.data, body: parsed?.body, problems: [...problems, ...valid.problems] };
}

/** What was parsed is not kept for it: of a sound file, as nearly all are, nobody asks where something stands. */
export function knowPlaces(examined: ExaminedFile, text: string | undefined): CheckedFile {
  let parsed: ParsedFile | undefined;
  return { ...examined, locate: (problem) => locate(problem, (parsed ??= parseFile({ ...examined, text }).parsed)) };
}

export const checkFile = (file: ContentFile): CheckedFile => knowPlaces(examineFile(file), file.text);
