import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSkeleton, toBeWritten, writeSkeleton, type Given } from '../authoring/skeleton.ts';
import type { SiteContent } from '../domain/content/site-content.ts';
import { checkSiteContent } from '../load-site-content.ts';
import { suggest } from '../problems/did-you-mean.ts';
import { collections, folders, type Folder } from '../schema/collections.ts';
import { idSchema } from '../schema/text.ts';

/** `npm run new -- client outlook`: writes a sound skeleton of a new entry, and says what is left to do. */
const usage =
  'npm run new -- <kind> <id> [--name <name>] [--source <id>] [--client <id>] [--platform <id>] [--capability <id>] [--table <id>]';

/** A sentence for the person at the keyboard; nothing was written. */
class NewEntryError extends Error {}

/** client, platform, powershell-module: what one entry of a folder is called, as a word of a command. */
const kindOf = (folder: Folder): string =>
  collections[folder].one.replace(/^an? /, '').toLowerCase().replaceAll(' ', '-');

function readFolder(kind: string): Folder {
  const folder = folders.find((one) => kindOf(one) === kind);
  if (folder === undefined)
    throw new NewEntryError(`"${kind}" is no kind of entry.${suggest(kind, folders.map(kindOf))}`);
  return folder;
}

function readId(id: string): string {
  const { error } = idSchema.safeParse(id);
  if (error) throw new NewEntryError(`"${id}" is not an id. ${error.issues[0]?.message}`);
  return id;
}

/** power-bi → Power Bi: a name to begin with. */
const guessName = (id: string) =>
  id
    .replaceAll(/(^|-)([a-z])/g, (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase())
    .replaceAll('-', ' ');

interface Request {
  folder: Folder;
  id: string;
  given: Given;
}

function readRequest(args: string[]): Request {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      table: { type: 'string' },
      source: many,
      client: many,
      platform: many,
      capability: many,
    },
  });
  const [kind, id, ...more] = positionals;
  if (kind === undefined || id === undefined || more.length > 0) throw new NewEntryError(`Expected ${usage}`);
  return { folder: readFolder(kind), id: readId(id), given: { ...values, name: values.name ?? guessName(id) } };
}

/** Every id that was named must be there. */
function checkIds({ source, client, platform, capability, table }: Given, content: SiteContent): void {
  const named = [
    { one: 'source', ids: source, entries: content.sources },
    {
      one: 'support table',
      ids: table === undefined ? [] : [table],
      entries: content.sources.filter(({ kind }) => kind === 'support-table'),
    },
    { one: 'client', ids: client, entries: content.clients },
    { one: 'platform', ids: platform, entries: content.platforms },
    { one: 'capability', ids: capability, entries: content.capabilities },
  ];
  for (const { one, ids, entries } of named) {
    const known = entries.map(({ id }) => id);
    const missing = ids.find((id) => !known.includes(id));
    if (missing !== undefined) throw new NewEntryError(`There is no ${one} "${missing}".${suggest(missing, known)}`);
  }
}

/** The option that says a field. */
const options: Readonly<Record<string, string>> = {
  sources: '--source',
  sides: '--source',
  scope: '--client, --platform or --capability',
  table: '--table',
  name: '--name',
  title: '--name',
  shortTitle: '--name',
};

/** What is wrong with a field, and which. A note that names no cell would stand nowhere, though its schema takes it. */
function findFault(folder: Folder, fields: Record<string, unknown>): { field: string; message: string } | undefined {
  if (folder === 'notes' && fields.scope === undefined) return { field: 'scope', message: '' };
  const [issue] = collections[folder].schema.safeParse(fields).error?.issues ?? [];
  return issue && { field: String(issue.path[0]), message: issue.message };
}

function checkFields(folder: Folder, fields: Record<string, unknown>): void {
  const fault = findFault(folder, fields);
  if (fault === undefined) return;
  const { field, message } = fault;
  const option = options[field] ?? field;
  if (typeof fields[field] === 'string') throw new NewEntryError(`"${fields[field]}" is no ${option}. ${message}`);
  const { one, schema } = collections[folder];
  const description = new Map(Object.entries(schema.shape)).get(field)?.description ?? '';
  throw new NewEntryError(`${one.replace(/^a/, 'A')} needs ${option}. ${description}`);
}

function writeEntry({ folder, id, given }: Request, directory: string): string {
  const file = `content/${folder}/${id}${collections[folder].ending}`;
  if (existsSync(join(directory, file))) throw new NewEntryError(`${file} is there already. Expected another id.`);
  const { content } = checkSiteContent(directory);
  checkIds(given, content);
  const fields = buildSkeleton(folder, given, content);
  checkFields(folder, fields);
  writeFileSync(join(directory, file), writeSkeleton(folder, fields));
  return file;
}

try {
  const directory = process.cwd();
  const file = writeEntry(readRequest(process.argv.slice(2)), directory);
  console.info(
    `${file} is written. Put facts with their sources in place of "${toBeWritten}", and take away the comments.`,
  );
  for (const problem of checkSiteContent(directory).problems.filter((one) => one.file === file))
    console.info(`Left to do: ${problem.message}`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const isBadOption = code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof NewEntryError) && !isBadOption) throw error;
  console.error(`${message}${isBadOption ? `\nExpected ${usage}` : ''}\nNothing was written.`);
  process.exitCode = 1;
}
