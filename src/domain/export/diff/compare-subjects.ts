import type { Cell } from './compare-cells.ts';

/** What cells are about or rest on. */
interface Named {
  id: string;
  name: string;
}

/** What came, went and is called otherwise, in words. */
export interface SubjectDifference {
  came: string[];
  went: string[];
  renamed: string[];
}

/** Clients, platforms, capabilities, and the sources that are followed; each with its heading. */
const subjects: { what: string; read: (cell: Cell) => Named | undefined }[] = [
  { what: 'clients', read: ({ client, clientName }) => ({ id: client, name: clientName }) },
  { what: 'platforms', read: ({ platform, platformName }) => ({ id: platform, name: platformName }) },
  { what: 'capabilities', read: ({ capability, capabilityName }) => ({ id: capability, name: capabilityName }) },
  {
    what: 'sources that answers follow',
    read: ({ source, sourceTitle }) => (source === null ? undefined : { id: source, name: sourceTitle ?? source }),
  },
];

const mapNames = (cells: readonly Cell[], readName: (cell: Cell) => Named | undefined): Map<string, string> =>
  new Map(
    cells.flatMap((cell) => {
      const named = readName(cell);
      return named === undefined ? [] : [[named.id, named.name]];
    }),
  );

function compareNames(before: Map<string, string>, after: Map<string, string>): SubjectDifference {
  const missingIn = (names: Map<string, string>, other: Map<string, string>) =>
    [...names].filter(([id]) => !other.has(id)).map(([id, name]) => `${name} (${id})`);
  return {
    came: missingIn(after, before),
    went: missingIn(before, after),
    renamed: [...after].flatMap(([id, name]) => {
      const was = before.get(id);
      return was === undefined || was === name ? [] : [`${was} → ${name}`];
    }),
  };
}

/** What two states of the data differ in as to what there is. */
export const compareSubjects = (before: readonly Cell[], after: readonly Cell[]) =>
  subjects.map(({ what, read }) => ({ what, ...compareNames(mapNames(before, read), mapNames(after, read)) }));
