import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { listProseFaults, parseProse } from '../domain/prose.ts';
import type { Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-files.ts';

/** A content file with its data, where each part of it stands, and its prose. */
export interface ParsedFile extends ContentFile {
  document: Document;
  lines: LineCounter;
  data: unknown;
  body?: string;
}

/** Cuts a file into front matter and prose; each keeps the other's lines as blank ones, so that positions are the file's. */
function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match === null || match.index !== 0) return undefined;
  const blank = match[0].replace(/[^\n]/g, '');
  return { yaml: `\n${match[1]}`, body: blank + text.slice(match[0].length) };
}

/** The YAML parser's words, with what people meant by the usual slips. */
function explainYamlError(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'A tab. Expected spaces: YAML is indented by spaces only.';
  if (code === 'DUPLICATE_KEY') return 'This key stands twice. Expected each key once.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') return 'Not YAML: a colon or a quote is missing near here.';
  return `Not YAML: ${message}.`.replace(/\.\.$/, '.');
}

/** References to another place of the file: a reader of one line could not see what it says. */
function listAliases(document: Document): { message: string; at: number }[] {
  const found: { message: string; at: number }[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push({ message: `"*${source}" refers to another place. Expected the value itself; text that begins with * needs quotes.`, at: range?.[0] ?? 0 });
    },
  });
  return found;
}

function parseYaml(file: ContentFile, text: string): { parsed: ParsedFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({ message: explainYamlError(code, message), at: pos[0] }));
  const problems = [...faults, ...listAliases(document)].map(({ message, at }): Problem => {
    const { line, col } = lines.linePos(at);
    return { file: file.file, path: [], message, line, column: col };
  });
  return { parsed: { ...file, document, lines, data: problems.length > 0 ? undefined : document.toJS() }, problems };
}

function checkProse(file: ContentFile, body: string): Problem[] {
  if (body.trim() === '') return [{ file: file.file, path: [], message: 'The prose is missing. Expected some text after the front matter.' }];
  try {
    return listProseFaults(parseProse(body)).map((fault) => ({ file: file.file, path: [], ...fault }));
  } catch (error) {
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
    return [{ file: file.file, path: [], message: `Not Markdown with <Cite />: ${reason ?? String(error)}.`, line, column }];
  }
}

/** Parses one file. Its data is undefined, its body missing, where the problems say so. */
export function parseFile(file: ContentFile): { parsed?: ParsedFile; problems: Problem[] } {
  if (file.text === undefined) return { problems: [] };
  if (!file.file.endsWith('.mdx')) return parseYaml(file, file.text);
  const parts = splitFrontMatter(file.text);
  if (parts === undefined) {
    return { problems: [{ file: file.file, path: [], message: 'The front matter is missing. Expected YAML between two lines of ---.' }] };
  }
  const { parsed, problems } = parseYaml(file, parts.yaml);
  const faults = checkProse(file, parts.body);
  return { parsed: { ...parsed, body: faults.length > 0 ? undefined : parts.body }, problems: [...problems, ...faults] };
}
