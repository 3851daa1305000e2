import { suggest } from '../problems/did-you-mean.ts';
import { listReferences } from '../domain/content/references.ts';
import { collections } from '../schema/collections.ts';
import type { Rule } from './rule.ts';

/** An id that no file has leads nowhere. */
export const idsExist: Rule = (content, known) =>
  listReferences(content)
    .filter(({ folder, id }) => !known.has(`${folder}/${id}`))
    .map(({ entry, folder, id, path, line, column }) => {
      const candidates = [...known.keys()]
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => name.slice(folder.length + 1));
      const hint = suggest(id, candidates) || ` Expected the name of a file in content/${folder}.`;
      const restsOn = [{ file: `content/${folder}`, path: [] }];
      return {
        file: entry.file,
        path,
        message: `"${id}" is not ${collections[folder].one}.${hint}`,
        line,
        column,
        restsOn,
      };
    });
