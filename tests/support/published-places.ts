import type { Form } from './document-mutations.ts';

/** A list of words may grow: what is promised is that there is a word. */
const nameType = ({ type, anyOf, const: only }: Form): string => {
  if (anyOf) return anyOf.map(nameType).join(' or ');
  return only === undefined ? String(type) : String(only);
};

/** Every place of a form, a line each: "support.cells[].source: string or null", with "?" where it may be missing. */
export function listPlaces(form: Form, path: string): string[] {
  const ofKeys = Object.entries(form.properties ?? {}).flatMap(([key, part]) => {
    const place = `${path}.${key}${form.required?.includes(key) ? '' : '?'}`;
    return [`${place}: ${nameType(part)}`, ...listPlaces(part, place)];
  });
  const others: [string, Form | false | undefined][] = [
    ['[]', form.items],
    ['.*', form.additionalProperties],
  ];
  return [
    ...ofKeys,
    ...others.flatMap(([end, part]) =>
      part ? [`${path}${end}: ${nameType(part)}`, ...listPlaces(part, `${path}${end}`)] : [],
    ),
    ...(form.anyOf ?? []).flatMap((one) => listPlaces(one, path)),
  ];
}
