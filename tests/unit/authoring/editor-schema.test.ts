import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { buildEditorSchema } from '../../../src/authoring/editor-schema.ts';
import { readContentFiles } from '../../../src/loader/content-files.ts';
import { collectionNames, collections } from '../../../src/schema/collections.ts';

const names = collectionNames.filter((name) => collections[name].ending === '.yaml');
const schemaFile = (name: string) => `.vscode/schemas/${name}.json`;
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv({ strict: false, validateFormats: false });
const validators = new Map<string, ValidateFunction>(names.map((name) => [name, ajv.compile(buildEditorSchema(name))]));
const files = readContentFiles('content').files.filter(({ folder }) => validators.has(folder));

test('the schemas that editors take are those of the code', () => {
  for (const name of names)
    assert.deepEqual(
      readJson(schemaFile(name)),
      JSON.parse(JSON.stringify(buildEditorSchema(name))),
      `Run "npm run schemas": ${schemaFile(name)} is out of date.`,
    );
});

test('the workspace names a schema for every YAML file of the content', () => {
  const settings = Object.entries<string>(readJson('.vscode/settings.json')['yaml.schemas']);
  const patternOf = (name: string) => (name === 'site' ? 'content/site.yaml' : `content/${name}/*.yaml`);
  assert.deepEqual(new Map(settings), new Map(names.map((name) => [schemaFile(name), patternOf(name)])));
});

test('an editor underlines nothing in sound content, shorthands included', () => {
  assert.ok(files.some(({ text }) => /^ {4}macos: supported$/m.test(text ?? '')));
  for (const { folder, file, text = '' } of files) {
    const validate = validators.get(folder)!;
    assert.ok(validate(parse(text)), `${file}: ${ajv.errorsText(validate.errors)}`);
  }
});

/** Slips in a client file, as people make them. */
const slips: [slip: string, piece: RegExp, written: string][] = [
  ['a status that is none', /supported/, 'suported'],
  ['a category that is none', /^category: .*$/m, 'category: mail'],
  ['a key that is none', /^summary:/m, 'sumary:'],
  ['a key that is missing', /^name: .*\n/m, ''],
  ['a date that is none', /since: \d{4}-\d\d-\d\d/, 'since: soon'],
];

for (const [slip, piece, written] of slips) {
  test(`an editor underlines ${slip}`, () => {
    const { text = '' } = files.find((one) => one.file === 'content/clients/outlook.yaml')!;
    assert.match(text, piece);
    assert.ok(!validators.get('clients')!(parse(text.replace(piece, written))));
  });
}

test('every field that an editor offers says what it is', () => {
  for (const name of names) {
    const { properties = {} } = buildEditorSchema(name);
    for (const [key, field] of Object.entries(properties))
      assert.ok(typeof field === 'object' && field.description, `${name}.${key}`);
  }
});
