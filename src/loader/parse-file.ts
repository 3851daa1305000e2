import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { checkProse } from './check-prose.ts';
import type { ContentFile } from './content-files.ts';
import { listYamlFaults, type YamlFault } from './yaml-faults.ts';

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
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'Not YAML: a colon or a quote is missing near here.';
  return `Not YAML: ${message}.`.replace(/\.\.$/, '.');
}

/** The first thing that is no YAML, as the parser stumbles over what follows; else whatever is YAML but not wanted here. */
function listFaults(document: Document): YamlFault[] {
  const [first] = [...document.errors, ...document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')];
  return first === undefined
    ? listYamlFaults(document)
    : [{ message: explainYamlError(first.code, first.message), at: first.pos[0] }];
}

function parseYaml(file: ContentFile, text: string): { parsed?: ParsedFile; problems: Problem[] } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const problems = listFaults(document).map(({ message, at }): Problem => {
      const { line, col } = lines.linePos(at);
      return { file: file.file, path: [], message, line: Math.max(line, 1), column: Math.max(col, 1) };
    });
    return { parsed: { ...file, document, lines, data: problems.length > 0 ? undefined : document.toJS() }, problems };
  } catch (error) {
    // Brackets in brackets without end exhaust the parser.
    if (!(error instanceof RangeError)) throw error;
    return {
      problems: [
        {
          file: file.file,
          path: [],
          message: 'Not YAML as it is used here: too many levels deep.',
          line: 1,
          column: 1,
        },
      ],
    };
  }
}

/** Parses one file. Its data is undefined, its body missing, where the problems say so. */
export function parseFile(file: ContentFile): { parsed?: ParsedFile; problems: Problem[] } {
  if (file.text === undefined) return { problems: [] };
  if (!file.file.endsWith('.mdx')) return parseYaml(file, file.text);
  const parts = splitFrontMatter(file.text);
  if (parts === undefined) {
    return {
      problems: [
        {
          file: file.file,
          path: [],
          message: 'The front matter is missing. Expected YAML between two lines of ---.',
          line: 1,
          column: 1,
        },
      ],
    };
  }
  const { parsed, problems } = parseYaml(file, parts.yaml);
  const faults = checkProse(parts.body).map((fault) => ({ file: file.file, path: [], ...fault }));
  return {
    parsed: parsed && { ...parsed, body: faults.length > 0 ? undefined : parts.body },
    problems: [...problems, ...faults],
  };
}
