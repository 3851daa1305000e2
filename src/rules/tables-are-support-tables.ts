import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** A capability's table gives its statements their default source and first revision. */
export const tablesAreSupportTables: Rule = ({ capabilities, sources }) =>
  capabilities.flatMap((capability) => {
    const table = sources.find(({ id }) => id === capability.table);
    if (table === undefined) return [];
    if (table.kind !== 'support-table')
      return [
        problemAt(
          capability,
          ['table'],
          `"${table.id}" is of kind ${table.kind}. Expected a source of kind support-table.`,
        ),
      ];
    const spot = { file: table.file, path: ['revisions'] };
    return table.revisions.length === 0
      ? [{ ...spot, message: 'A support table without a revision. Expected at least one.', restsOn: [spot] }]
      : [];
  });
