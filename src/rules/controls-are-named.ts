import { listCells } from '../domain/content/cells.ts';
import { problemAt } from '../problems/problem.ts';
import { decidingControls } from '../schema/statement.ts';
import type { Rule } from './rule.ts';

/** Whether a client takes a control is not whether a policy reaches it: a live document that does not say of which it speaks could be read as either. */
export const controlsAreNamed: Rule = ({ clients, capabilities, sources }) => {
  const isLive = (id: string) => sources.some((source) => source.id === id && source.retired === undefined);
  const hasControls = (id: string) => capabilities.some((capability) => capability.id === id && capability.hasControls);
  return listCells(clients).flatMap(({ client, platform, capability, statements }) =>
    statements.flatMap(({ control, source }, index) => {
      const path = ['support', capability, platform, index];
      if (!hasControls(capability)) {
        return control === undefined
          ? []
          : [problemAt(client, [...path, 'control'], `${capability} has no controls. Expected no control here.`)];
      }
      return control === undefined && isLive(source)
        ? [
            problemAt(
              client,
              path,
              `A statement of ${source} without its control. Expected ${decidingControls.join(', ')} where a policy takes effect on the client, or the control that the document names.`,
            ),
          ]
        : [];
    }),
  );
};
