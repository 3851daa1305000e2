import type { ContentFile } from './content-files.ts';

type Data = Record<string, unknown>;

function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function mapValues(value: unknown, change: (inner: unknown) => unknown): unknown {
  return isData(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)])) : value;
}

/** A bare status is one statement: so since the first revision of the capability's table. */
function expandStatus(cell: unknown): unknown {
  return typeof cell === 'string' ? [{ status: cell }] : cell;
}

/** A bare id in a scope is a list of one. */
function expandId(ids: unknown): unknown {
  return typeof ids === 'string' ? [ids] : ids;
}

/** A bare printed name was printed from the beginning. */
function expandPrintedName(printed: unknown): unknown {
  return typeof printed === 'string' ? { name: printed } : printed;
}

function expandClient(data: Data): Data {
  const { printedNames, support } = data;
  return {
    ...data,
    ...('support' in data && { support: mapValues(support, (row) => mapValues(row, expandStatus)) }),
    ...(Array.isArray(printedNames) && { printedNames: printedNames.map(expandPrintedName) }),
  };
}

/** Writes the shorthands of the content out, so that the schemas know one form of each thing. */
export function expandShorthands(folder: ContentFile['folder'], data: unknown): unknown {
  if (!isData(data)) return data;
  if (folder === 'clients') return expandClient(data);
  if ((folder === 'notes' || folder === 'disputes') && 'scope' in data)
    return { ...data, scope: mapValues(data.scope, expandId) };
  return data;
}
