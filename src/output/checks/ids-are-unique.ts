import type { Check } from '../fault.ts';
import { read } from '../pages.ts';

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list', 'popovertarget'];

/** An id that stands twice sends a reader to the wrong place; one that is missing leaves a control without its name. */
export const idsAreUnique: Check = ({ pages }) =>
  pages.flatMap(({ file, elements }) => {
    const ids = elements.flatMap((element) => read(element, 'id') ?? []);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    const known = new Set(ids);
    const missing = elements.flatMap((element) =>
      references.flatMap((name) =>
        (read(element, name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !known.has(id))
          .map((id) => `${name}="${id}"`),
      ),
    );
    return [
      ...[...twice].map((id) => ({
        file,
        wrong: `The id "${id}" stands more than once.`,
        expected: 'an id once on a page',
      })),
      ...missing.map((reference) => ({
        file,
        wrong: `${reference} finds nothing.`,
        expected: 'the id of an element on the page',
      })),
    ];
  });
