import { publishedNames } from '../../../schema/published/files.ts';
import { schemaVersion } from '../../../schema/published/parts.ts';
import { describeForm, type JsonSchema } from './json-schema.ts';

const writeUnion = (types: readonly string[]): string => [...new Set(types)].join(' | ');

const writeComment = ({ description }: JsonSchema): string =>
  description === undefined ? '' : `/** ${description.replaceAll('*/', '* /')} */\n`;

function writeField([key, schema]: [string, JsonSchema], required: readonly string[]): string {
  const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
  return `${writeComment(schema)}${name}${required.includes(key) ? '' : '?'}: ${writeType(schema)};`;
}

function writeObject({ properties, required = [], additionalProperties }: JsonSchema): string {
  if (properties === undefined) {
    const values = writeType(additionalProperties as JsonSchema);
    return `Partial<Record<string, ${values}>>`;
  }
  const fields = Object.entries(properties).map(([key, schema]) => writeField([key, schema as JsonSchema], required));
  return `{\n${fields.join('\n').replaceAll(/^/gm, '  ')}\n}`;
}

/** A type in TypeScript. Throws where a schema has a form that the published files do not use. */
function writeType(schema: JsonSchema): string {
  if (schema.anyOf) return writeUnion(schema.anyOf.map((one) => writeType(one as JsonSchema)));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return writeUnion(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.type === 'array') return `readonly (${writeType(schema.items as JsonSchema)})[]`;
  if (schema.type === 'object') return writeObject(schema);
  if (schema.type === 'integer') return 'number';
  if (['string', 'number', 'boolean', 'null'].includes(String(schema.type))) return String(schema.type);
  throw new Error(`A type for ${JSON.stringify(schema)} is not known.`);
}

/** "powershell-modules" → PowershellModulesFile */
const nameType = (name: string): string =>
  `${name.replaceAll(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase())}File`;

/** The forms of all published files as declarations of TypeScript. */
export function writeDeclarations(): string {
  const types = publishedNames.map((name) => {
    const form = describeForm(name);
    return `${writeComment(form)}export interface ${nameType(name)} ${writeType(form)}`;
  });
  const cell = '/** One cell of support.json. */\nexport type SupportCell = SupportFile["cells"][number];';
  return `// The forms of the published data, version ${schemaVersion}.\n\n${[...types, cell].join('\n\n')}\n`;
}
