import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { test } from 'node:test';
import { listBrowserFiles } from '../support/browser-files.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The single files of src/ that belong to no folder. */
const door = 'load-site-content.ts';
const pageDoor = 'get-site-content.ts';
const collections = 'content.config.ts';
const shared = 'read-content.ts';
const middleware = 'middleware.ts';

/** The rooms of the domain in which what is known is worked out. */
const facts = ['domain/content', 'domain/words', 'domain/names', 'domain/verdict', 'domain/history'];

/**
 * What each part of src/ may import of src/ beside itself. Content flows from the schema to the pages, never back.
 * Within domain/ a room may import those that stand above it in this list, and nothing below.
 */
const allowed: Record<string, readonly string[]> = {
  schema: [],
  'domain/content': ['schema'],
  'domain/words': ['domain/content'],
  problems: ['domain/content', 'domain/words'],
  'domain/names': ['schema', 'domain/content'],
  'domain/verdict': ['schema', 'domain/content', 'domain/words', 'domain/names'],
  'domain/history': ['domain/content', 'domain/words', 'domain/names', 'domain/verdict'],
  'domain/filter': ['schema', ...facts],
  'domain/pages': ['schema', ...facts],
  'domain/check': ['schema', ...facts, 'domain/pages'],
  'domain/export': ['schema', ...facts, 'domain/pages', 'domain/check'],
  'domain/search': ['schema', ...facts, 'domain/pages', 'domain/check'],
  'domain/inventory': ['schema', ...facts, 'domain/pages', 'domain/search', 'domain/check'],
  rules: ['schema', 'domain', 'problems'],
  loader: ['schema', 'domain', 'problems'],
  [door]: ['domain', 'problems', 'rules', 'loader'],
  [shared]: ['domain'],
  [collections]: ['schema', 'domain', 'problems', 'loader', door, shared],
  [pageDoor]: ['schema', 'domain', 'loader'],
  [middleware]: [],
  import: ['domain', 'problems'],
  authoring: ['schema', 'domain', 'loader'],
  styles: [],
  hosts: ['domain/content', 'styles'],
  images: [],
  output: ['domain', 'hosts'],
  'text-index': ['domain', door],
  scripts: ['domain'],
  files: ['schema', 'domain', 'hosts', 'styles', 'text-index', shared],
  disk: ['domain', 'styles', 'hosts', 'output', 'text-index', 'scripts'],
  components: ['domain', 'scripts', 'styles'],
  layouts: ['domain', 'components', 'styles', 'scripts', 'hosts'],
  pages: ['schema', 'domain', 'components', 'layouts', 'styles', 'scripts', 'hosts', pageDoor],
  tools: ['schema', 'domain', 'problems', 'rules', 'loader', 'import', 'authoring', 'output', 'hosts', 'disk', door],
};

/** The packages that a part may import, where that is limited. */
const packages: Record<string, RegExp> = {
  schema: /^zod$/,
  scripts: /^virtual:pagefind$/,
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

const importWords = /(?:\bfrom|\bimport|@import)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** src/domain/export/markdown.ts → domain/export; a file of src/ itself stands for itself. */
function partOf(file: string): string {
  const [, first = file, second = ''] = file.split('/');
  return first === 'domain' ? `domain/${second}` : first;
}

function listImportsOf(file: string): Import[] {
  const text = read(file);
  return [...text.matchAll(importWords)].map(({ 1: specifier = '', index }) => {
    const isPackage = !specifier.startsWith('.');
    const target = posix.join(dirname(file), specifier.replace(/\?.*$/, ''));
    const line = text.slice(0, index).split('\n').length;
    return { file, line, from: partOf(file), to: isPackage ? specifier : partOf(target), isPackage };
  });
}

const files = globSync('src/**/*.{ts,astro,css}', { cwd: root }).map((file) => file.replaceAll(sep, '/'));
const imports = files.flatMap(listImportsOf);

/** A list that names domain as a whole takes every room of it. */
const isAllowed = (from: string, to: string) =>
  from === to || allowed[from]?.some((part) => part === to || to.startsWith(`${part}/`));

const list = (against: readonly Import[]) =>
  against.map(({ file, line, from, to }) => `${file}:${line} ${from} may not import ${to}`);

test('imports are found in every kind of file', () => {
  for (const ending of ['.ts', '.astro'])
    assert.ok(
      imports.some(({ file }) => file.endsWith(ending)),
      ending,
    );
  assert.ok(imports.some(({ from, to }) => from === 'pages' && to === 'layouts'));
});

test('every part of src/ has its place in the direction', () => {
  const unknown = [...new Set(files.map(partOf))].filter((part) => !(part in allowed));
  assert.deepEqual(unknown, []);
});

test('the direction has no way back: a part imports only what stands above it', () => {
  const order = Object.keys(allowed);
  for (const [at, part] of order.entries())
    for (const other of allowed[part] ?? [])
      assert.ok(
        order.findLastIndex((one) => one === other || one.startsWith(`${other}/`)) < at,
        `${part} may import ${other}, which stands below it`,
      );
});

test('no file imports against the direction', () => {
  assert.deepEqual(list(imports.filter(({ from, to, isPackage }) => !isPackage && !isAllowed(from, to))), []);
});

test('the schema knows zod only, the domain neither disk nor framework, scripts no package but the one of the index', () => {
  const limitOf = (part: string) => packages[part] ?? packages[part.split('/', 1)[0] ?? ''];
  const against = imports.filter(({ from, to, isPackage }) => isPackage && limitOf(from)?.test(to) === false);
  assert.deepEqual(list(against), []);
});

test('what a browser loads of the domain says so in its first line, and nothing else does', () => {
  const loaded = listBrowserFiles().filter((file) => file.startsWith('src/domain/'));
  const marked = files.filter((file) => read(file).startsWith('// In the browser, too.\n'));
  assert.deepEqual(loaded.sort(), marked.sort());
});
