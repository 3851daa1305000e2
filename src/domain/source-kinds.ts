import { sourceKinds } from '../schema/source.ts';
import type { Source } from './site-content.ts';

const kindWords: Record<Source['kind'], string> = {
  'support-table': 'Support tables',
  documentation: 'Documentation',
  announcement: 'Announcements',
  'store-listing': 'Store listings',
  code: 'Public code',
  community: 'Community lists',
  press: 'Press and blogs',
};

/** The sources of each kind that has any, in the order of the schema's list. */
export function groupByKind(sources: readonly Source[]): { kind: Source['kind']; name: string; members: Source[] }[] {
  return sourceKinds
    .map((kind) => ({ kind, name: kindWords[kind], members: sources.filter((source) => source.kind === kind) }))
    .filter(({ members }) => members.length > 0);
}
