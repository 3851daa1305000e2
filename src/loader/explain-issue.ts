import type { core, ZodType } from 'zod';
import { findNearest, suggest } from '../problems/did-you-mean.ts';

type Issue = core.$ZodIssue;
/** What zod keeps of any kind of schema, as far as it is read here. */
interface Definition {
  type: string;
  shape?: Record<string, ZodType>;
  element?: ZodType;
  valueType?: ZodType;
  innerType?: ZodType;
  in?: ZodType;
}

const definitionOf = (schema: ZodType): Definition => schema.def;

/** The schema without `optional`, `default` and the like around it. */
function unwrap(schema: ZodType): ZodType {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

/** The schema that stands for one place of the data. */
function schemaAt(schema: ZodType, path: readonly PropertyKey[]): ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const { shape, element, valueType } = definitionOf(unwrap(schema));
  const inner = shape === undefined ? (element ?? valueType) : ownValue(shape, key);
  return inner === undefined ? undefined : schemaAt(inner, rest);
}

/** What stands under a key: its own, not what every object has under it. */
function ownValue<Value>(
  of: Readonly<Record<PropertyKey, Value>> | null | undefined,
  key: PropertyKey,
): Value | undefined {
  return of != null && Object.hasOwn(of, key) ? of[key] : undefined;
}

/** What stands at a path of the data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => ownValue(value as Record<PropertyKey, unknown>, key), data);
}

/** What was written, short enough for one line. */
function show(value: unknown): string {
  if (value === null) return 'Nothing';
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object') return 'A group of keys';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What a type is called, and how it is written. */
const types = new Map<string, { name: string; how?: string }>([
  ['string', { name: 'text' }],
  ['array', { name: 'a list', how: 'Expected lines that begin with "- ", or [a, b].' }],
  ['object', { name: 'keys and values' }],
  ['record', { name: 'keys and values' }],
  ['boolean', { name: 'true or false' }],
  ['int', { name: 'a whole number' }],
  ['number', { name: 'a number' }],
]);

/** The last key of a path is not there. */
const sayMissing = (path: readonly PropertyKey[]) =>
  path.length === 0 ? 'Everything is missing.' : `The key "${String(path.at(-1))}" is missing.`;

function explainType(issue: core.$ZodIssueInvalidType, written: unknown, schema: ZodType | undefined): string {
  const expected =
    (issue.expected as string) === 'nonoptional' && schema ? definitionOf(unwrap(schema)).type : issue.expected;
  const { name, how } = types.get(expected) ?? { name: 'a value', how: undefined };
  const description = schema?.description ?? (schema && unwrap(schema).description);
  if (written === undefined)
    return `${sayMissing(issue.path)} Expected ${name}${description ? `: ${description}` : '.'}`;
  const isBare = expected === 'string' && /^(number|boolean)$/.test(typeof written);
  const hint = isBare ? 'Put it in quotes.' : (how ?? `Expected ${name}.`);
  return `${show(written)} is not ${name}. ${issue.message.startsWith('Expected') ? issue.message : hint}`;
}

function explainValue(issue: core.$ZodIssueInvalidValue, written: unknown, thing: string): string {
  if (issue.message.startsWith('Expected')) return `${show(written)}. ${issue.message}`;
  if (written === undefined) return `${sayMissing(issue.path)} Expected one of: ${issue.values.join(', ')}.`;
  const article = /^[aeiou]/.test(thing) ? 'an' : 'a';
  return `${show(written)} is not ${article} ${thing}.${suggest(String(written), issue.values.map(String))}`;
}

const listKeys = (schema: ZodType | undefined): string[] =>
  Object.keys((schema && definitionOf(unwrap(schema)).shape) ?? {});

function explainKeys(issue: core.$ZodIssueUnrecognizedKeys, schema: ZodType | undefined): string {
  const known = listKeys(schema);
  const [key = ''] = issue.keys;
  const nearest = suggest(key, known);
  return `"${key}" is not a key here.${nearest === '' ? ` Expected one of: ${known.join(', ')}.` : nearest}`;
}

/** A list, text or number outside its bounds, where the schema has no words of its own for it. */
function explainSize(issue: core.$ZodIssueTooSmall | core.$ZodIssueTooBig, written: unknown): string {
  if (issue.message.startsWith('Expected')) return `${show(written)}. ${issue.message}`;
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  return `${show(written)}. Expected ${bound}${issue.origin === 'array' ? ' in the list' : ''}.`;
}

/** What is wrong, in words: what was written, what is expected and, if one is near, the word that was meant. */
export function explainIssue(issue: Issue, schema: ZodType, data: unknown): string {
  const written = valueAt(data, issue.path);
  const there = schemaAt(schema, issue.path);
  const thing = String(issue.path.findLast((key) => typeof key === 'string') ?? 'value')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
  if (issue.code === 'invalid_type') return explainType(issue, written, there);
  if (issue.code === 'invalid_value') return explainValue(issue, written, thing);
  if (issue.code === 'unrecognized_keys') return explainKeys(issue, there);
  if (issue.code === 'too_small' || issue.code === 'too_big') return explainSize(issue, written);
  if (issue.code === 'invalid_key') return `"${String(issue.path.at(-1))}". ${issue.issues[0]?.message ?? ''}`;
  return written === undefined ? issue.message : `${show(written)}. ${issue.message}`;
}

/** Unknown keys one by one, so that each is reported at its own place. */
export function splitIssue(issue: Issue): Issue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

/** Leaves out a key that is missing only because it is misspelt beside that. */
export function dropMisspelt(issues: readonly Issue[], schema: ZodType, data: unknown): Issue[] {
  const meant = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const key = findNearest(issue.keys[0] ?? '', listKeys(schemaAt(schema, issue.path)));
    return key === undefined ? [] : [[...issue.path, key].join()];
  });
  return issues.filter(({ path }) => valueAt(data, path) !== undefined || !meant.includes(path.join()));
}
