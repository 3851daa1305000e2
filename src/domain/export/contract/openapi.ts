import { publishedFiles, publishedNames, type PublishedName } from '../../../schema/published/files.ts';
import { schemaVersion } from '../../../schema/published/parts.ts';
import { dataAddress } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { describeForm } from './json-schema.ts';

/** Under what terms the data may be used, as SPDX names them; LICENSE has the text. */
export const licenseId = 'MIT';

/** Files of the contract that are not JSON: their type. */
export const otherFiles = {
  'support.csv': { type: 'text/csv', what: 'every cell, a row each' },
  'support.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    what: 'every cell, a row each, as a workbook',
  },
  'statements.csv': { type: 'text/csv', what: 'every statement, a row each' },
  'changes.csv': { type: 'text/csv', what: 'every change of the tables, a row each' },
  'lifecycle.ics': { type: 'text/calendar', what: 'what ends and changes, as a calendar' },
} as const;

const listParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: `Id of the ${name}.`,
    schema: { type: 'string' },
  }));

function describeGet(operationId: string, path: string, what: string, content: object) {
  const parameters = listParameters(path);
  const missing = parameters.length > 0 ? { 404: { description: 'There is none such.' } } : {};
  return {
    get: {
      operationId,
      summary: what,
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: { 200: { description: what, content }, ...missing },
    },
  };
}

function describeJson(name: PublishedName) {
  const { path, what } = publishedFiles[name];
  const schema = { $ref: `#/components/schemas/${name}` };
  return [dataAddress(path), describeGet(name, path, what, { 'application/json': { schema } })];
}

function describeOther([path, { type, what }]: [string, { type: string; what: string }]) {
  const schema = { type: 'string', contentMediaType: type };
  return [dataAddress(path), describeGet(path.replace('.', '-'), path, what, { [type]: { schema } })];
}

/**
 * The published files as OpenAPI 3.1.
 * @param root the address of the home page, with the origin of the site where that is known
 */
export const describeInterface = ({ site }: Pick<SiteContent, 'site'>, root: string) => ({
  openapi: '3.1.1',
  info: {
    title: `${site.title}: data`,
    version: String(schemaVersion),
    summary: `Facts reviewed on ${site.reviewed}, as plain files.`,
    license: { name: licenseId, identifier: licenseId },
  },
  servers: [{ url: root.replace(/(?<=.)\/$/, '') }],
  security: [],
  paths: Object.fromEntries([...publishedNames.map(describeJson), ...Object.entries(otherFiles).map(describeOther)]),
  components: { schemas: Object.fromEntries(publishedNames.map((name) => [name, describeForm(name)])) },
});
