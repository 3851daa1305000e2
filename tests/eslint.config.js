import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import tseslint from 'typescript-eslint';
import { listBrowserFiles } from './support/browser-files.ts';

const files = listBrowserFiles();

/** What no type tells of a value is looked at, and asked for in words that say what is wrong. */
const casts = {
  selector: 'TSAsExpression > TSAsExpression',
  message: 'A cast through another type hides what the value is. Give it its type where it comes from.',
};

export default [
  { ignores: ['**/dist/', '**/dist-zip/', '**/.astro/', '**/node_modules/', '**/test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'no-nested-ternary': 'error',
      'no-restricted-syntax': ['error', casts],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // A test says by itself what is missing: it fails. What it reads back from published JSON has any shape.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // Which browsers are supported stands in package.json under "browserslist".
    files,
    // With types a method is known by what it belongs to.
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { compat, 'es-x': esX },
    rules: {
      'compat/compat': 'error',
      ...esX.configs['flat/restrict-to-es2023'].rules,
      // What a rule cannot tell from the type of a thing.
      'no-restricted-syntax': [
        'error',
        casts,
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
