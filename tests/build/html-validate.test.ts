import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate';
import { dist, listPages } from '../support/built-site.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // HTML allows it, and some headings begin with a number.
    'valid-id': ['error', { relaxed: true }],
    // A client's title is the whole question, so that a search engine prints as much of it as it has room for.
    'long-title': 'off',
    // The search and the filter answer while one types or chooses: there is nothing to send.
    'wcag/h32': 'off',
    // The choices of the filter stand in <details>; the summary is what one sees, and the label of the fieldset says the same.
    'wcag/h71': 'off',
  },
};

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  const { results } = await validator.validateMultipleFiles(listPages().map(({ file }) => join(dist, file)));
  assert.deepEqual(
    results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) =>
          `${relative(dist, filePath ?? '')}:${line}:${column} ${ruleId}: ${message}`,
      ),
    ),
    [],
  );
});
