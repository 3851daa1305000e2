import { suggest } from '../problems/did-you-mean.ts';
import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';
import { listPlaces } from './terms-lead-somewhere.ts';

/** A step before enforcing that promises more, where nobody wrote it. */
export const stepsLeadSomewhere: Rule = (content) => {
  const places = listPlaces(content);
  return content.capabilities.flatMap((capability) =>
    capability.enforcing.flatMap(({ more }, index) =>
      more === undefined || places.includes(more.address)
        ? []
        : [
            problemAt(
              capability,
              ['enforcing', index, 'more', 'address'],
              `"${more.address}" is no passage of this site.${suggest(more.address, places)}`,
            ),
          ],
    ),
  );
};
