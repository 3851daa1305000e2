import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** Where the scripts of a page begin. On a disk some have a stand-in, which nothing imports. */
const entries = ['src/scripts/site.ts', ...globSync('src/disk/scripts/*/*.ts', { cwd: root })];

/** What a module loads when it runs: types are gone by then. */
function listLoaded(file: string): string[] {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  // A worker is named by its address.
  return ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
}

function collect(file: string, found: Set<string>): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const name of listLoaded(file)) if (name.startsWith('.')) collect(join(file, '..', name), found);
  return found;
}

/** The files that a browser loads: the page's script and all that it imports, then or later. From the root of the project, with slashes. */
export function listBrowserFiles(): string[] {
  const found = new Set<string>();
  for (const entry of entries) collect(join(root, entry), found);
  return [...found].map((file) => relative(root, file).replaceAll(sep, '/'));
}
