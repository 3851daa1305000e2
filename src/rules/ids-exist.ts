import { suggest } from '../problems/did-you-mean.ts';
import { listReferences } from '../domain/content/references.ts';
import type { Folder } from '../domain/content/site-content.ts';
import type { Rule } from './rule.ts';

const words: Record<Folder, string> = {
  clients: 'a client',
  platforms: 'a platform',
  capabilities: 'a capability',
  sources: 'a source',
  notes: 'a note',
  disputes: 'a dispute',
  'powershell-modules': 'a PowerShell module',
  guides: 'a guide',
};

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
      return { file: entry.file, path, message: `"${id}" is not ${words[folder]}.${hint}`, line, column, restsOn };
    });
