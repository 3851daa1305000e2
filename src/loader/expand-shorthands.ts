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

/** A bare id in a note's scope is a list of one. */
function expandId(ids: unknown): unknown {
  return typeof ids === 'string' ? [ids] : ids;
}

/** Writes the two shorthands of the content out, so that the schemas know one form of each thing. */
export function expandShorthands(folder: ContentFile['folder'], data: unknown): unknown {
  if (!isData(data)) return data;
  if (folder === 'clients' && 'support' in data) {
    return { ...data, support: mapValues(data.support, (row) => mapValues(row, expandStatus)) };
  }
  if (folder === 'notes' && 'scope' in data) return { ...data, scope: mapValues(data.scope, expandId) };
  return data;
}
