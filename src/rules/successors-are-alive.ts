import { problemAt } from '../problems/problem.ts';
import type { Client, Entry } from '../domain/content/site-content.ts';
import type { Rule } from './rule.ts';

/** A successor that is gone itself sends readers into a dead end. */
export const successorsAreAlive: Rule = ({ clients, platforms, 'powershell-modules': modules }) =>
  [clients, platforms, modules].flatMap((entries: (Entry & Pick<Client, 'lifecycle'>)[]) => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return entries.flatMap((entry) =>
      entry.lifecycle.successors.flatMap(({ id }, index) => {
        const successor = id === undefined ? undefined : byId.get(id);
        const path = ['lifecycle', 'successors', index, 'id'];
        if (successor === entry)
          return [problemAt(entry, path, `"${id}" is the entry itself. Expected what takes its place.`)];
        return successor?.lifecycle.state === 'retired'
          ? [problemAt(entry, path, `"${id}" is retired itself. Expected a successor that is not, such as its own.`)]
          : [];
      }),
    );
  });
