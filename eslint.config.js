import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import parser from '@typescript-eslint/parser';
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import ts from 'typescript';

/** Where the scripts of a page begin. */
const entry = join(import.meta.dirname, 'src/scripts/site.ts');

/** The files that a browser loads: the page's script, and all that it imports, then or later. Types are not loaded. */
function listBrowserFiles(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const plain = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
  }).outputText;
  const imported = ts.preProcessFile(plain).importedFiles.map(({ fileName }) => fileName);
  for (const name of imported.filter((one) => one.startsWith('.'))) listBrowserFiles(join(file, '..', name), found);
  return found;
}

const files = [...listBrowserFiles(entry)].map((file) => relative(import.meta.dirname, file).replaceAll(sep, '/'));

export default [
  {
    // Which browsers are supported stands in package.json under "browserslist".
    files,
    // With types a method is known by what it belongs to.
    languageOptions: { parser, parserOptions: { projectService: true } },
    plugins: { compat, 'es-x': esX },
    rules: {
      'compat/compat': 'error',
      ...esX.configs['flat/restrict-to-es2023'].rules,
      // What a rule cannot tell from the type of a thing.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="size"][object.type="Identifier"][object.name=/quer|param/i]',
          message: 'URLSearchParams has no size before Chrome 113 and Safari 17. Turn it into a string.',
        },
        {
          selector: 'Literal[value=/:has\\(/], TemplateElement[value.raw=/:has\\(/]',
          message: ':has() throws in Firefox before 121. Look for the child and take its parent.',
        },
        {
          selector:
            'MemberExpression[property.name=/^aria[A-Z]|^(checkVisibility|groupBy|showPopover|setHTMLUnsafe|moveBefore)$/]',
          message: 'Not in every supported browser. Ask for it first, or do without: getAttribute, Map, hidden.',
        },
      ],
    },
  },
];
