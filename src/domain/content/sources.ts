import { deriveOnce } from './derive-once.ts';
import type { Capability, Revision, SiteContent, Source } from './site-content.ts';

const mapList = deriveOnce(
  (sources: readonly Source[]): ReadonlyMap<string, Source> => new Map(sources.map((source) => [source.id, source])),
);

/** Source id → source; made once for each content. */
export const mapSources = ({ sources }: Pick<SiteContent, 'sources'>): ReadonlyMap<string, Source> => mapList(sources);

/** A capability's support table. Throws where it has none: the rules forbid it. */
export function tableOf(content: Pick<SiteContent, 'sources'>, capability: Capability): Source {
  const table = mapSources(content).get(capability.table);
  if (table === undefined) throw new Error(`${capability.file} has no table.`);
  return table;
}

/** A revision of a source by its id. Throws where the source has none such: the rules forbid it. */
export function findRevision(source: Source, id: string): Revision {
  const revision = source.revisions.find((one) => one.id === id);
  if (revision === undefined) throw new Error(`${source.file} has no revision ${id}.`);
  return revision;
}

/** The permanent address of a revision's text at GitHub. */
export const linkRevision = deriveOnce(({ repository, commit, path }: Revision): string | undefined => {
  if (repository === undefined || commit === undefined) return undefined;
  const file = path?.split('/').map(encodeURIComponent).join('/');
  return `https://github.com/${repository}/${file === undefined ? `commit/${commit}` : `blob/${commit}/${file}`}`;
});
