/** A JSON Schema, as far as the published ones go. */
export interface Form {
  type?: string;
  properties?: Record<string, Form>;
  required?: string[];
  items?: Form;
  additionalProperties?: Form | false;
  anyOf?: Form[];
  enum?: unknown[];
  const?: unknown;
}

/** A slip in a document: what it is, and the hands that make it and mend it again. */
export interface Mutation {
  slip: string;
  make: () => boolean;
  mend: () => boolean;
}

type Parent = Record<string | number, unknown>;

/** A value of another type than the one that stands there. */
const otherType = (value: unknown): unknown => (typeof value === 'number' ? 'seven' : 7);

function put(parent: Parent, key: string | number, value: unknown, slip: string): Mutation {
  const before = parent[key];
  const make = () => Reflect.set(parent, key, value);
  return {
    slip,
    make,
    mend: () => (before === undefined ? Reflect.deleteProperty(parent, key) : Reflect.set(parent, key, before)),
  };
}

/** A key that is taken away comes back at the end: the order of keys says nothing. */
function take(parent: Parent, key: string, path: string): Mutation {
  const before = parent[key];
  return {
    slip: `${path} is taken away`,
    make: () => Reflect.deleteProperty(parent, key),
    mend: () => Reflect.set(parent, key, before),
  };
}

const isObject = (value: unknown): value is Parent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Slips in a document by rule, each place of the form once: a key taken away, an unknown key, a value of another type, an
 * unknown word, an empty word.
 */
export function listMutations(root: Parent, rootForm: Form): Mutation[] {
  const seen = new Set<string>();
  const mutations: Mutation[] = [];

  function visitObject(value: Parent, form: Form, path: string) {
    const isFirst = !seen.has(`${path}{}`);
    seen.add(`${path}{}`);
    if (isFirst) mutations.push(put(value, 'No such key', 7, `${path} has an unknown key`));
    for (const [key, part] of Object.entries(value)) {
      const inner = form.properties?.[key] ?? (form.additionalProperties || {});
      const place = form.properties ? `${path}.${key}` : `${path}.*`;
      if (isFirst && form.required?.includes(key) && form.properties) mutations.push(take(value, key, place));
      visit(part, inner, place, value, key);
    }
  }

  function visit(value: unknown, form: Form, path: string, parent: Parent, key: string | number) {
    const own = form.anyOf?.find(({ type }) => (value === null) === (type === 'null')) ?? form;
    if (!seen.has(path) && value !== null) {
      seen.add(path);
      mutations.push(put(parent, key, otherType(value), `${path} is of another type`));
      if (own.enum) mutations.push(put(parent, key, 'unheard-of', `${path} is an unknown word`));
      if (own.type === 'string') mutations.push(put(parent, key, '', `${path} is empty`));
      if (own.const === undefined && own.type !== 'array') mutations.push(put(parent, key, [], `${path} is a list`));
    }
    if (Array.isArray(value))
      value.forEach((item, index) => visit(item, own.items ?? {}, `${path}[]`, value as never, index));
    else if (isObject(value)) visitObject(value, own, path);
  }

  visitObject(root, rootForm, '');
  return mutations;
}
