import type { Problem } from '../problems/problem.ts';
import type { ReadFile } from './assemble.ts';
import type { ContentFile } from './content-files.ts';
import { locate } from './locate.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { validateFile } from './validate-file.ts';

/** A file with what is sound in it, and what is wrong by itself. */
export interface CheckedFile extends ReadFile {
  problems: Problem[];
  /** Gives a problem of the file the line and column of its path. */
  locate: (problem: Problem) => Problem;
}

/** Parses a file and checks it by its schema. */
export function checkFile({ folder, id, file, text }: ContentFile): CheckedFile {
  const { parsed, problems } = parseFile({ folder, id, file, text });
  const valid = parsed?.data === undefined ? { data: undefined, problems: [] } : validateFile(parsed);
  // What was parsed is not kept: of a sound file, as nearly all are, nobody asks where something stands.
  let parsedAgain: ParsedFile | undefined;
  return {
    folder,
    id,
    file,
    data: valid.data,
    body: parsed?.body,
    problems: [...problems, ...valid.problems],
    locate: (problem) => locate(problem, (parsedAgain ??= parseFile({ folder, id, file, text }).parsed)),
  };
}
