import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { publishedFiles, publishedNames, type PublishedName } from '../../src/schema/published/files.ts';
import { schemaVersion } from '../../src/schema/published/parts.ts';
import { listMutations } from '../support/document-mutations.ts';
import { dist, readData } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';

const built = [...listFiles(dist).keys()].filter((file) => file.startsWith('data/'));
const patternOf = (name: PublishedName) =>
  new RegExp(`^data/${publishedFiles[name].path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`);
const filesOf = (name: PublishedName) => built.filter((file) => patternOf(name).test(file));
const schemaOf = (name: PublishedName) => readData(`data/schemas/published/${name}.json`);

// Their formats are beside their patterns, which are judged.
const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });
const validators = new Map(publishedNames.map((name) => [name, ajv.compile(schemaOf(name))]));

for (const name of publishedNames) {
  test(`every file of ${name} is there, says its version and has the form that its schema gives`, () => {
    const files = filesOf(name);
    assert.ok(files.length > 0);
    const validate = validators.get(name)!;
    for (const file of files) {
      const data = readData(file);
      assert.equal(data.schemaVersion, schemaVersion, file);
      assert.ok(validate(data), `${file}: ${ajv.errorsText(validate.errors)}`);
    }
  });
}

test('every JSON file under /data/ is of the contract, a schema, or the description of all', () => {
  const told = new Set([...publishedNames.flatMap(filesOf), 'data/openapi.json']);
  assert.deepEqual(
    built.filter((file) => file.endsWith('.json') && !file.startsWith('data/schemas/') && !told.has(file)),
    [],
  );
});

test('the schemas take no document with a slip in it', () => {
  let count = 0;
  const taken = publishedNames.flatMap((name) => {
    const validate = validators.get(name)!;
    const documents = filesOf(name)
      .slice(0, 3)
      .map((file) => readData(file));
    return documents.flatMap((document) =>
      listMutations(document, schemaOf(name)).flatMap(({ slip, make, mend }) => {
        count += 1;
        make();
        const isTaken = validate(document);
        mend();
        assert.ok(validate(document), `${name}: ${slip} was not mended`);
        return isTaken ? [`${name}: ${slip}`] : [];
      }),
    );
  });
  assert.deepEqual(taken, []);
  assert.ok(count >= 200, `${count} slips only`);
});

test('every field of the published files is described', () => {
  const listBare = (form: any, path: string): string[] => [
    ...Object.entries<any>(form?.properties ?? {}).flatMap(([key, field]) => [
      ...(field.description ? [] : [`${path}.${key}`]),
      ...listBare(field, `${path}.${key}`),
    ]),
    ...(form?.items ? listBare(form.items, `${path}[]`) : []),
    ...(form?.additionalProperties ? listBare(form.additionalProperties, `${path}.*`) : []),
  ];
  assert.deepEqual(
    publishedNames.flatMap((name) => listBare(schemaOf(name), name)),
    [],
  );
});

test('openapi.json is OpenAPI 3.1 and names every published file, and no other', async () => {
  const description = readData('data/openapi.json');
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(description));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
  const patterns = Object.keys(description.paths).map(
    (path) =>
      new RegExp(
        `^${path
          .slice(1)
          .replaceAll(/\{\w+\}/g, '[^/]+')
          .replaceAll('.', '\\.')}$`,
      ),
  );
  for (const pattern of patterns)
    assert.ok(
      built.some((file) => pattern.test(file)),
      `there is no ${pattern}`,
    );
  const unnamed = built.filter((file) => !patterns.some((pattern) => pattern.test(file)));
  assert.deepEqual(unnamed.filter((file) => !file.startsWith('data/schemas/')).toSorted(), [
    'data/index.html',
    'data/openapi.json',
    'data/support.d.ts',
  ]);
  for (const name of publishedNames) {
    const { $id: _id, ...form } = schemaOf(name);
    assert.deepEqual(description.components.schemas[name], form);
  }
});

/** What the compiler says of files that give data a type of support.d.ts each. */
function compile(...uses: [type: string, data: unknown][]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'support-types-'));
  try {
    writeFileSync(join(folder, 'support.d.ts'), readFileSync(join(dist, 'data/support.d.ts')));
    const files = uses.map(([type, data], index) => {
      const file = join(folder, `use-${index}.ts`);
      const text = `import type { ${type} } from './support';\nexport const data: ${type} = ${JSON.stringify(data)};\n`;
      writeFileSync(file, text);
      return file;
    });
    const options = { strict: true, noEmit: true, types: [], lib: ['lib.es5.d.ts'], target: ts.ScriptTarget.ES2022 };
    const program = ts.createProgram([join(folder, 'support.d.ts'), ...files], options);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('support.d.ts has the type of each file, and takes what the files say', () => {
  const typeOf = (name: string) => `${name.replaceAll(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase())}File`;
  assert.deepEqual(
    compile(...publishedNames.map((name): [string, unknown] => [typeOf(name), readData(filesOf(name)[0]!)])),
    [],
  );
});

test('support.d.ts takes no unknown status, no unknown key and no missing one', () => {
  const { cells, ...file } = readData('data/support.json');
  const [{ evidence, ...cell }] = cells;
  const wrong = (one: object): [string, unknown] => ['SupportFile', { ...file, cells: [one] }];
  const said = compile(wrong({ ...cell, evidence, status: 'yes' }), wrong({ ...cell, evidence, more: 1 }), wrong(cell));
  assert.equal(said.length, 3);
  for (const [index, pattern] of [/"yes"/, /"more"/, /'evidence' is missing/].entries())
    assert.match(said[index] ?? '', pattern);
});
