import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SiteContent } from '../domain/content/site-content.ts';
import { describeChange } from '../domain/history/change-words.ts';
import { listKnownColumns } from '../import/known-columns.ts';
import { type CellEdit, listNewNames, planImport } from '../import/plan-import.ts';
import { readSupportTable } from '../import/read-support-table.ts';
import { writeStatements } from '../import/write-statements.ts';
import { readSiteContent } from '../load-site-content.ts';
import { mapTables } from '../loader/assemble.ts';
import { ContentError } from '../problems/content-error.ts';
import { suggest } from '../problems/did-you-mean.ts';

const usage = 'npm run import -- <table.md> --capability <id> --revision <id> [--dry-run]';

/** A sentence for the person at the keyboard; nothing was written. */
class ImportError extends Error {}

interface Request {
  file: string;
  capability: string;
  revision: string;
  isDryRun: boolean;
}

function readRequest(args: string[]): Request {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { capability: { type: 'string' }, revision: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  });
  const [file, ...more] = positionals;
  const { capability, revision } = values;
  if (file === undefined || capability === undefined || revision === undefined || more.length > 0)
    throw new ImportError(`Expected ${usage}`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new ImportError(`There is no file ${file}. Expected a Markdown support table.`);
  return { file, capability, revision, isDryRun: values['dry-run'] === true };
}

function findTarget({ capabilities, sources }: SiteContent, { capability, revision }: Request) {
  const found = capabilities.find(({ id }) => id === capability);
  if (found === undefined)
    throw new ImportError(
      `"${capability}" is not a capability.${suggest(
        capability,
        capabilities.map(({ id }) => id),
      )}`,
    );
  const source = sources.find(({ id }) => id === found.table);
  const revisions = source?.revisions.map(({ id }) => id) ?? [];
  if (source === undefined || !revisions.includes(revision)) {
    throw new ImportError(
      `"${revision}" is not a revision of ${found.table}.${suggest(revision, revisions)} Add it to content/sources/${found.table}.yaml first.`,
    );
  }
  return { capability, source, revision };
}

interface Plan {
  edits: CellEdit[];
  /** What a person is to add by hand, a sentence each. */
  hints: string[];
}

function planFor(content: SiteContent, request: Request): Plan {
  const target = findTarget(content, request);
  const { rows, faults } = readSupportTable(
    readFileSync(request.file, 'utf8'),
    content.platforms,
    content.clients,
    listKnownColumns(content.clients, content.platforms, target),
  );
  if (faults.length > 0)
    throw new ImportError(faults.map(({ line, message }) => `${request.file}:${line} ${message}`).join('\n'));
  const hints = listNewNames(content.clients, rows, target).map(
    ({ client, name }) =>
      `The row is printed "${name}". Add to printedNames in ${client.file}: { name: ${name}, since: ${target.revision}, source: ${target.source.id} }`,
  );
  return {
    edits: planImport(
      content.clients,
      content.platforms.map(({ id }) => id),
      rows,
      target,
    ),
    hints,
  };
}

function writeEdits(content: SiteContent, edits: CellEdit[], directory: string): void {
  const tables = mapTables(content);
  const orders = {
    capabilities: content.capabilities.map(({ id }) => id),
    platforms: content.platforms.map(({ id }) => id),
  };
  const texts = [...Map.groupBy(edits, ({ client }) => client.file)].map(([file, ofClient]) => {
    const path = join(directory, file);
    const cells = ofClient.map(({ platform, statements, change }) => ({
      capability: change.capability,
      platform,
      statements,
    }));
    return { path, text: writeStatements(readFileSync(path, 'utf8'), cells, tables, orders) };
  });
  for (const { path, text } of texts) writeFileSync(path, text);
}

function runImport(args: string[], directory: string): void {
  const request = readRequest(args);
  const { content, problems } = readSiteContent(directory);
  if (problems.length > 0) throw new ContentError(problems);
  const { edits, hints } = planFor(content, request);
  for (const { change } of edits) console.info(describeChange(change, content.platforms));
  for (const hint of hints) console.info(hint);
  if (!request.isDryRun) writeEdits(content, edits, directory);
  const files = new Set(edits.map(({ client }) => client.file)).size;
  console.info(
    `${edits.length} cells in ${files} files ${request.isDryRun ? 'would change; nothing was written' : 'changed'}.`,
  );
}

try {
  runImport(process.argv.slice(2), process.cwd());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const isExpected =
    error instanceof ImportError || error instanceof ContentError || code?.startsWith('ERR_PARSE_ARGS');
  if (!isExpected) throw error;
  console.error(
    code?.startsWith('ERR_PARSE_ARGS')
      ? `${message}\nExpected ${usage}`
      : `${message}\nNothing was written.`.replace(/(Nothing was written\.)\nNothing was written\./, '$1'),
  );
  process.exitCode = 1;
}
