import type { Client, Platform, Source, Statement } from '../domain/content/site-content.ts';
import { statementAt } from '../domain/verdict/statements.ts';

type Cells = { platform: string; statements: Statement[] }[];

/** What the content has of a table, cell by cell. */
function listCellsOfTable(clients: readonly Client[], capability: string, source: string): Cells {
  const cells = clients.flatMap(({ support }) =>
    Object.entries(support[capability] ?? {}).map(([platform, statements]) => ({
      platform,
      statements: statements.filter((statement) => statement.source === source),
    })),
  );
  return cells.filter(({ statements }) => statements.length > 0);
}

/**
 * The platforms of which a table has a column at a revision, as far as the content knows: those of which it says something then, or, before it says anything, when it first does.
 * A table of which nothing is known has one for every platform with a printed name.
 */
export function listKnownColumns(
  clients: readonly Client[],
  platforms: readonly Platform[],
  { capability, source, revision }: { capability: string; source: Pick<Source, 'id'>; revision: string },
): string[] {
  const cells = listCellsOfTable(clients, capability, source.id);
  const [first] = cells.flatMap(({ statements }) => statements.map(({ since }) => since)).sort();
  if (first === undefined) return platforms.filter(({ printedNames }) => printedNames.length > 0).map(({ id }) => id);
  const day = revision < first ? first : revision;
  const isPrinted = ({ statements }: Cells[number]) =>
    (statementAt(statements, source.id, day)?.status ?? 'unlisted') !== 'unlisted';
  return [...new Set(cells.filter(isPrinted).map(({ platform }) => platform))];
}
