import { countOf } from '../domain/words/count-of.ts';
import type { Problem } from './problem.ts';

/** All that is wrong with the content, one line each: file:line:column, the place in the file, what is expected. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(
      [
        ...problems.map(formatProblem),
        '',
        `${countOf(problems.length, 'problem')} in the content. Nothing was written.`,
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
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return parts.join('').replace(/^\./, '');
}

function formatProblem({ file, line, column, path, message }: Problem): string {
  const at = [file, line, column].filter((part) => part !== undefined).join(':');
  return showHidden(path.length === 0 ? `${at} ${message}` : `${at} ${formatPath(path)}: ${message}`);
}

/** Characters that a terminal obeys instead of printing them, as their numbers. */
function showHidden(line: string): string {
  return line.replace(/(?! )[\p{C}\p{Z}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
