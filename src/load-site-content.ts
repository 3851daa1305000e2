import { join } from 'node:path';
import { compare } from './domain/content/order.ts';
import type { SiteContent } from './domain/content/site-content.ts';
import { assemble } from './loader/assemble.ts';
import { type CheckedFile, checkFile } from './loader/check-file.ts';
import { checkFiles } from './loader/check-files.ts';
import { readContentFiles } from './loader/content-files.ts';
import { ContentError } from './problems/content-error.ts';
import { dropConsequences, type Problem } from './problems/problem.ts';
import { rules, rulesOnWholeContent } from './rules/all.ts';
import { idsExist } from './rules/ids-exist.ts';

interface ReadContent {
  content: SiteContent;
  /** What is wrong inside files. */
  problems: Problem[];
}

/** Each file of the content, checked by itself, and what could not be read. */
function checkEach(directory: string): { files: CheckedFile[]; unreadable: Problem[] } {
  const { files, problems } = readContentFiles(join(directory, 'content'));
  return { files: files.map(checkFile), unreadable: problems };
}

/**
 * Reads the content and checks each file by itself.
 * @param directory the project's folder, which holds content/
 */
export function readSiteContent(directory: string): ReadContent {
  const { files, unreadable } = checkEach(directory);
  const problems = files.flatMap(({ problems: own, locate }) => own.map(locate));
  return { content: assemble(files), problems: [...unreadable, ...problems] };
}

/** Checks what files must agree on. Gives every problem with its place, in the order of files and lines, and none that follows from another. */
export function judgeContent(files: readonly CheckedFile[], unreadable: readonly Problem[]): ReadContent {
  const content = assemble(files);
  const known = new Map(files.map(({ folder, id, file }) => [`${folder}/${id}`, file]));
  const lost = new Set(files.flatMap(({ file, data }) => (data === undefined ? [file] : [])));
  const inside = [...unreadable, ...files.flatMap(({ problems }) => problems)];
  const broken = new Map(rules.map((rule) => [rule, rule(content, known)]));
  const isWhole = inside.length === 0 && broken.get(idsExist)?.length === 0;
  const missing = isWhole ? rulesOnWholeContent.flatMap((rule) => rule(content, known)) : [];
  const byFile = new Map(files.map((one) => [one.file, one]));
  const causes = dropConsequences([...inside, ...[...broken.values(), missing].flat()], lost);
  return {
    content,
    problems: causes.map((problem) => byFile.get(problem.file)?.locate(problem) ?? problem).sort(byPosition),
  };
}

/** Reads the content, checks each file and what files must agree on. */
export function checkSiteContent(directory: string): ReadContent {
  const { files, unreadable } = checkEach(directory);
  return judgeContent(files, unreadable);
}

function byPosition(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function refuseProblems({ content, problems }: ReadContent): SiteContent {
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** The one door to the content: all of it, sound. Throws a ContentError that names every problem. */
export const loadSiteContent = (directory: string): SiteContent => refuseProblems(checkSiteContent(directory));

/** The same with two threads, where there are so many files that it is sooner. */
export async function loadManyFiles(directory: string): Promise<SiteContent> {
  const { files, problems } = readContentFiles(join(directory, 'content'));
  return refuseProblems(judgeContent(await checkFiles(files), problems));
}
