import { join } from 'node:path';
import { compare, sortEntries } from './domain/order.ts';
import type { Problem } from './domain/problem.ts';
import type { Capability, Client, Entry, Folder, SiteContent, Source, Statement, Support } from './domain/site-content.ts';
import { wordCount } from './domain/word-count.ts';
import { folders, readContentFiles, type ContentFile } from './loader/content-files.ts';
import { locate } from './loader/locate.ts';
import { parseFile, type ParsedFile } from './loader/parse-file.ts';
import { validateFile } from './loader/validate-file.ts';
import { rules, rulesOnWholeContent } from './rules/all.ts';
import { idsExist } from './rules/ids-exist.ts';
import type { ClientData } from './schema/client.ts';
import type { SiteData } from './schema/site.ts';

/** All that is wrong with the content, one line each: file:line:column, the place in the file, what is expected. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super([...problems.map(formatProblem), '', `${wordCount(problems.length, 'problem')} in the content. Nothing was written.`].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
    this.stack = '';
  }
}

/** support.certificate-based-authentication.ios[0].status */
function formatPath(path: Problem['path']): string {
  return path.map((key, depth) => (typeof key === 'number' ? `[${key}]` : depth === 0 ? key : `.${key}`)).join('');
}

function formatProblem({ file, line, column, path, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return path.length === 0 ? `${place} ${message}` : `${place} ${formatPath(path)}: ${message}`;
}

type Read = Entry & { folder: ContentFile['folder']; data: unknown; body?: string };

/** Each statement with its source and revision written out, the platforms in their order. A statement whose table is unknown is left out: a rule reports the id. */
function completeSupport(support: ClientData['support'], tables: Map<string, { source: string; first: string }>, platforms: readonly string[]): Support {
  const placeOf = ([platform]: readonly [string, unknown]) => platforms.indexOf(platform);
  const complete = (capability: string, statements: ClientData['support'][string][string]): Statement[] =>
    statements.flatMap(({ status, since, source }) => {
      const table = tables.get(capability);
      const whole = { status, since: since ?? (source === undefined ? table?.first : undefined), source: source ?? table?.source };
      return whole.since === undefined || whole.source === undefined ? [] : [whole as Statement];
    });
  return Object.fromEntries(
    Object.entries(support).map(([capability, row]) => [
      capability,
      Object.fromEntries(Object.entries(row).sort((a, b) => placeOf(a) - placeOf(b)).map(([platform, statements]) => [platform, complete(capability, statements)])),
    ]),
  );
}

/** Capability id → its table and the id of the table's first revision. */
export function findTables(capabilities: Capability[], sources: Source[]): Map<string, { source: string; first: string }> {
  return new Map(
    capabilities.flatMap(({ id, table }) => {
      const first = sources.find((source) => source.id === table)?.revisions.at(-1)?.id;
      return first === undefined ? [] : [[id, { source: table, first }] as const];
    }),
  );
}

/** Puts the entries of every folder together. Lists with an order follow it. */
function assemble(entries: Read[]): SiteContent {
  const inFolder = (folder: Folder): Entry[] => {
    const sound = entries.filter((entry) => entry.folder === folder && entry.data !== undefined);
    return sortEntries(sound.map(({ id, file, data, body }) => ({ id, file, ...(data as object), ...(body === undefined ? {} : { body }) })));
  };
  const lists = Object.fromEntries(folders.map((folder) => [folder, inFolder(folder)]));
  const content = { ...lists, site: entries.find(({ folder }) => folder === 'site')?.data as SiteData } as SiteContent;
  const tables = findTables(content.capabilities, content.sources);
  const order = content.platforms.map(({ id }) => id);
  const clients = (content.clients as unknown as (Entry & ClientData)[]).map((client) => ({ ...client, support: completeSupport(client.support, tables, order) }));
  return { ...content, clients: clients as Client[] };
}

interface ReadContent {
  content: SiteContent;
  problems: Problem[];
  /** Every entry there is, as folder/id, also those that could not be read. */
  known: ReadonlySet<string>;
  /** Gives a problem the line and column of its path. */
  place: (problem: Problem) => Problem;
}

/**
 * Reads the content and checks each file by itself.
 * @param directory the project's folder, which holds content/
 * @returns the content as far as it is sound, and what is wrong inside files
 */
export function readSiteContent(directory: string): ReadContent {
  const { files, problems: unreadable } = readContentFiles(join(directory, 'content'));
  const parsed = files.map((file) => ({ file, ...parseFile(file) }));
  const validated = parsed.map(({ file, parsed: one }) => ({ ...file, body: one?.body, ...(one?.data === undefined ? { data: undefined, problems: [] } : validateFile(one)) }));
  const byFile = new Map(parsed.flatMap(({ parsed: one }): [string, ParsedFile][] => (one ? [[one.file, one]] : [])));
  const place = (problem: Problem) => locate(problem, byFile.get(problem.file));
  const problems = [...unreadable, ...parsed.flatMap((one) => one.problems), ...validated.flatMap((one) => one.problems)];
  const known = new Set(files.map(({ folder, id }) => `${folder}/${id}`));
  return { content: assemble(validated), problems: problems.map(place), known, place };
}

/** Reads the content, checks each file and what files must agree on. Gives every problem, in the order of files and lines. */
export function checkSiteContent(directory: string): { content: SiteContent; problems: Problem[] } {
  const { content, problems, known, place } = readSiteContent(directory);
  const broken = new Map(rules.map((rule) => [rule, rule(content, known)]));
  const isWhole = problems.length === 0 && broken.get(idsExist)?.length === 0;
  const missing = isWhole ? rulesOnWholeContent.flatMap((rule) => rule(content, known)) : [];
  const across = [...broken.values(), missing].flat().map(place);
  return { content, problems: [...problems, ...across].sort(inOrderOfPlace) };
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
