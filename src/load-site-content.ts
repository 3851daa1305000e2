import { join } from 'node:path';
import { compare } from './domain/order.ts';
import { dropConsequences, type Problem } from './domain/problem.ts';
import type { SiteContent } from './domain/site-content.ts';
import { wordCount } from './domain/word-count.ts';
import { assemble } from './loader/assemble.ts';
import { checkFile, type CheckedFile } from './loader/check-file.ts';
import { readContentFiles } from './loader/content-files.ts';
import { rules, rulesOnWholeContent } from './rules/all.ts';
import { idsExist } from './rules/ids-exist.ts';

/** All that is wrong with the content, one line each: file:line:column, the place in the file, what is expected. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(
      [
        ...problems.map(formatProblem),
        '',
        `${wordCount(problems.length, 'problem')} in the content. Nothing was written.`,
      ].join('\n'),
    );
    this.name = 'ContentError';
    this.problems = problems;
    this.stack = '';
  }

  /** Astro looks here for "window" and "document", and where a path or a message holds one of them it adds a hint about browsers. */
  override toString(): string {
    return this.name;
  }
}

/** support.certificate-based-authentication.ios[0].status */
function formatPath(path: Problem['path']): string {
  return path.map((key, depth) => (typeof key === 'number' ? `[${key}]` : depth === 0 ? key : `.${key}`)).join('');
}

function formatProblem({ file, line, column, path, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return showHidden(path.length === 0 ? `${place} ${message}` : `${place} ${formatPath(path)}: ${message}`);
}

/** Characters that a terminal obeys instead of printing them, as their numbers. */
function showHidden(line: string): string {
  return line.replace(/(?! )[\p{C}\p{Z}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

interface ReadContent {
  content: SiteContent;
  /** What is wrong inside files. */
  problems: Problem[];
}

/** Each file of the content, checked by itself, and what could not be read. */
function checkFiles(directory: string): { files: CheckedFile[]; unreadable: Problem[] } {
  const { files, problems } = readContentFiles(join(directory, 'content'));
  return { files: files.map(checkFile), unreadable: problems };
}

/**
 * Reads the content and checks each file by itself.
 * @param directory the project's folder, which holds content/
 */
export function readSiteContent(directory: string): ReadContent {
  const { files, unreadable } = checkFiles(directory);
  const problems = files.flatMap(({ problems: own, place }) => own.map(place));
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
    problems: causes.map((problem) => byFile.get(problem.file)?.place(problem) ?? problem).sort(inOrderOfPlace),
  };
}

/** Reads the content, checks each file and what files must agree on. */
export function checkSiteContent(directory: string): ReadContent {
  const { files, unreadable } = checkFiles(directory);
  return judgeContent(files, unreadable);
}

function inOrderOfPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The one door to the content: all of it, sound. Throws a ContentError that names every problem. */
export function loadSiteContent(directory: string): SiteContent {
  const { content, problems } = checkSiteContent(directory);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}
