import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** The single files of src/ that belong to no folder. */
const door = 'load-site-content.ts';
const collections = 'content.config.ts';
const pageDoor = 'get-site-content.ts';
const policy = 'content-security-policy.ts';

/** What each part of src/ may import of src/. Content flows from the schema to the pages, never back. */
const allowed: Record<string, string[]> = {
  schema: ['schema'],
  domain: ['schema', 'domain'],
  rules: ['schema', 'domain', 'rules'],
  loader: ['schema', 'domain', 'loader'],
  import: ['domain', 'import'],
  output: ['output', policy],
  scripts: ['domain', 'scripts'],
  styles: ['styles'],
  components: ['domain', 'components', 'scripts'],
  layouts: ['domain', 'components', 'layouts', 'styles', 'scripts', policy],
  pages: ['schema', 'domain', 'loader', 'components', 'layouts', 'scripts', pageDoor],
  tools: ['schema', 'domain', 'rules', 'loader', 'import', 'output', 'tools', door],
  [door]: ['schema', 'domain', 'rules', 'loader'],
  [collections]: ['domain', 'loader', door],
  [pageDoor]: ['domain', 'loader'],
  [policy]: [],
};

/** The packages that a part may import, where that is limited. */
const packages: Record<string, RegExp> = {
  schema: /^zod$/,
  scripts: /^$/,
  domain: /^(?!node:|astro)/,
};

interface Import {
  file: string;
  line: number;
  /** The part of src/ that imports. */
  from: string;
  /** What is imported: a part of src/, or a package. */
  to: string;
  isPackage: boolean;
}

const importLine =
  /^\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'|@import\s+(?:url\()?['"]([^'"]+)['"]/;

function listImports(): Import[] {
  const files = globSync('src/**/*.{ts,astro,css}', { cwd: root }).map((file) => file.replaceAll(sep, '/'));
  return files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, index): Import[] => {
        const specifier = importLine
          .exec(text)
          ?.slice(1)
          .find((part) => part !== undefined)
          ?.replace(/\?.*$/, '');
        if (specifier === undefined) return [];
        const isPackage = !specifier.startsWith('.');
        const to = isPackage
          ? specifier
          : partOf(relative(root, join(root, dirname(file), specifier)).replaceAll(sep, '/'));
        return [{ file, line: index + 1, from: partOf(file), to, isPackage }];
      }),
  );
}

/** src/domain/export/markdown.ts → domain; a file of src/ itself stands for itself. */
const partOf = (file: string) => file.split('/')[1] ?? file;

const imports = listImports();

test('imports are found in every kind of file', () => {
  for (const ending of ['.ts', '.astro', '.css'])
    assert.ok(
      imports.some(({ file }) => file.endsWith(ending)),
      ending,
    );
  assert.ok(imports.some(({ from, to }) => from === 'pages' && to === 'layouts'));
});

test('every part of src/ has its place in the direction', () => {
  assert.deepEqual(
    [...new Set(imports.map(({ from }) => from))].filter((part) => !(part in allowed)),
    [],
  );
});

test('no file imports against the direction', () => {
  const against = imports.filter(({ from, to, isPackage }) => !isPackage && !allowed[from]?.includes(to));
  assert.deepEqual(
    against.map(({ file, line, from, to }) => `${file}:${line} ${from} may not import ${to}`),
    [],
  );
});

test('the schema knows zod only, the domain neither disk nor framework, scripts no package', () => {
  const against = imports.filter(({ from, to, isPackage }) => isPackage && packages[from]?.test(to) === false);
  assert.deepEqual(
    against.map(({ file, line, from, to }) => `${file}:${line} ${from} may not import ${to}`),
    [],
  );
});
