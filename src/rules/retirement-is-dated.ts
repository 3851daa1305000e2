import { problemAt } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** "Retired" without a date and a source is a rumour. */
export const retirementIsDated: Rule = ({ clients, platforms, 'powershell-modules': modules }) =>
  [...clients, ...platforms, ...modules]
    .filter(({ lifecycle }) => lifecycle.state === 'retired' && !lifecycle.events.some(({ kind }) => kind === 'ended'))
    .map((entry) => ({
      ...problemAt(
        entry,
        ['lifecycle', 'state'],
        '"retired" needs a date. Expected an event of kind "ended" with its source in lifecycle.events.',
      ),
      restsOn: [{ file: entry.file, path: ['lifecycle', 'events'] }],
    }));
