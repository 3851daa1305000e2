// In the browser, too.

/** A record of JSON or a plist. */
export type Data = Readonly<Record<string, unknown>>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a list; none where it is no list. */
export const listData = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

const writeOne = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/** A value as text. A list within a list is nothing: in a binary plist it may be the list itself. */
export const write = (value: unknown): string =>
  Array.isArray(value) ? value.map(writeOne).filter(Boolean).join(', ') : writeOne(value);
