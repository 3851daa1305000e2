import type { Problem } from '../problems/problem.ts';
import { listProseFaults, parseProse } from '../domain/content/prose.ts';

/** Quotes and lists inside one another, as they begin a line: far more than prose needs, and the parser takes ages over them. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){9}/m;

type Fault = Omit<Problem, 'file' | 'path'>;

function explainParserError(error: unknown): Fault {
  if (error instanceof RangeError) return { message: 'Too many levels of brackets or stress. Expected fewer.' };
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  return { message: `Not Markdown with <Cite />: ${(reason ?? String(error)).replace(/\.$/, '')}.`, line, column };
}

/** What is wrong with the prose of a file. */
export function checkProse(body: string): Fault[] {
  if (body.trim() === '') return [{ message: 'The prose is missing. Expected some text after the front matter.' }];
  const deep = tooDeep.exec(body);
  if (deep !== null)
    return [
      {
        message: 'Quotes or lists in more than eight levels. Expected fewer.',
        line: body.slice(0, deep.index).split('\n').length,
        column: 1,
      },
    ];
  try {
    return listProseFaults(parseProse(body));
  } catch (error) {
    return [explainParserError(error)];
  }
}
