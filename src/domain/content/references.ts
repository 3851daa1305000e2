import { deriveOnce } from './derive-once.ts';
import { listCitations } from './prose.ts';
import type { Entry, Folder, Path, SiteContent } from './site-content.ts';

/** An id of another entry that an entry names, and where. */
export interface Reference {
  entry: Entry;
  folder: Folder;
  id: string;
  path: Path;
  line?: number;
  column?: number;
}

/** Which keys of the content hold ids, and of which folder. */
const folderOfKey = new Map<string, Folder>([
  ['source', 'sources'],
  ['sources', 'sources'],
  ['table', 'sources'],
  ['client', 'clients'],
  ['mayBe', 'clients'],
  ['platform', 'platforms'],
  ['platforms', 'platforms'],
  ['capability', 'capabilities'],
]);

type Found = Omit<Reference, 'entry'>;

function listInValue(value: unknown, path: Path, home: Folder): Found[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'support') return listInSupport(inner, at, home);
    if (key === 'successors') return listSuccessors(inner, at, home);
    const folder = folderOfKey.get(key);
    if (folder !== undefined && typeof inner === 'string') return [{ folder, id: inner, path: at }];
    if (folder !== undefined && isListOfIds(inner))
      return inner.map((id, index) => ({ folder, id, path: [...at, index] }));
    return listInValue(inner, at, home);
  });
}

function isListOfIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The keys of support are ids themselves. */
function listInSupport(support: object, path: Path, home: Folder): Found[] {
  return Object.entries(support).flatMap(([capability, row]) => [
    { folder: 'capabilities' as const, id: capability, path: [...path, capability] },
    ...Object.keys(row).map((platform) => ({
      folder: 'platforms' as const,
      id: platform,
      path: [...path, capability, platform],
    })),
    ...listInValue(row, [...path, capability], home),
  ]);
}

/** A successor's id is one of its own folder. */
function listSuccessors(successors: { id?: string }[], path: Path, home: Folder): Found[] {
  const ids = successors.flatMap(({ id }, index) =>
    id === undefined ? [] : [{ folder: home, id, path: [...path, index, 'id'] }],
  );
  return [
    ...ids,
    ...listInValue(
      successors.map(({ id, ...rest }) => rest),
      path,
      home,
    ),
  ];
}

function listInEntry(entry: Entry & { body?: string }, home: Folder): Reference[] {
  const { body, ...data } = entry;
  const cited =
    body === undefined
      ? []
      : listCitations(body).map((citation) => ({ folder: 'sources' as const, path: [], ...citation }));
  return [...listInValue(data, [], home), ...cited].map((found) => ({ entry, ...found }));
}

/** Every id that one entry gives of another, in data and in prose. Listed once for each content. */
export const listReferences = deriveOnce(({ site, ...folders }: SiteContent): readonly Reference[] =>
  Object.entries(folders).flatMap(([folder, entries]) =>
    entries.flatMap((entry) => listInEntry(entry, folder as Folder)),
  ),
);
