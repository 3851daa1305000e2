import type { Capability, SiteContent, Source } from './site-content.ts';

const sourceMaps = new WeakMap<Source[], Map<string, Source>>();

/** Source id → source; made once for each content. */
export function mapSources({ sources }: Pick<SiteContent, 'sources'>): Map<string, Source> {
  const map = sourceMaps.get(sources) ?? new Map(sources.map((source) => [source.id, source]));
  sourceMaps.set(sources, map);
  return map;
}

/** A capability's support table. Throws where it has none: the rules forbid it. */
export function findTable(content: Pick<SiteContent, 'sources'>, capability: Capability): Source {
  const table = mapSources(content).get(capability.table);
  if (table === undefined) throw new Error(`${capability.file} has no table.`);
  return table;
}
