import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { Path } from '../domain/content/site-content.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './parse-file.ts';

interface Found {
  node?: Node;
  walked: Path;
}

const isNamed = (key: string | number) => (pair: Pair) => isScalar(pair.key) && String(pair.key.value) === String(key);

/** Follows a path as far as the file goes: a shorthand stands for the longer form below it, a missing key for its parent. */
function follow(node: Node | null | undefined, path: Path, walked: Path = [], key?: Node): Found {
  const [next, ...rest] = path;
  if (next === undefined) return { node: node ?? key, walked };
  if (isMap(node)) {
    const pair = node.items.find(isNamed(next));
    if (pair !== undefined) return follow(pair.value as Node | null, rest, [...walked, next], pair.key as Node);
    return { node: key ?? node, walked };
  }
  const item = isSeq(node) ? (node.items[Number(next)] as Node | undefined) : undefined;
  return item === undefined ? { node: node ?? key, walked } : follow(item, rest, [...walked, next], item);
}

/** The key itself, for a key that should not be there. */
export function findKey(parsed: ParsedFile, path: Path, key: string): { line: number; column: number } | undefined {
  const { node } = follow(parsed.document.contents as Node | null, path);
  const pair = isMap(node) ? node.items.find(isNamed(key)) : undefined;
  return pair === undefined ? undefined : positionOf(pair.key as Node, parsed.lines);
}

function positionOf(node: Node | undefined, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The problem with the line and column of its path; that of a file without places stands at its beginning. */
export function locate(problem: Problem, parsed: ParsedFile | undefined): Problem {
  if (problem.line !== undefined) return problem;
  if (parsed === undefined) return { ...problem, line: 1, column: 1 };
  const { node, walked } = follow(parsed.document.contents as Node | null, problem.path);
  return { ...problem, path: walked, ...positionOf(node, parsed.lines) };
}
