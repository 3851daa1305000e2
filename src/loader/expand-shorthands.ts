import { shorthands } from '../schema/shorthands.ts';
import type { ContentFile } from './content-files.ts';

type Path = readonly string[];
type Expand = (written: string) => unknown;

/** Writes out what stands at a path, in keys of their own and in items of lists. */
function expandAt(value: unknown, [key, ...rest]: Path, expand: Expand): unknown {
  if (key === undefined) return typeof value === 'string' ? expand(value) : value;
  if (Array.isArray(value)) return key === '[]' ? value.map((item) => expandAt(item, rest, expand)) : value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      key === '*' || key === name ? expandAt(inner, rest, expand) : inner,
    ]),
  );
}

/** Writes the shorthands of the content out, so that the schemas know one form of each thing. */
export const expandShorthands = (folder: ContentFile['folder'], data: unknown): unknown =>
  (shorthands[folder] ?? []).reduce((written, { path, expand }) => expandAt(written, path, expand), data);
