import { publishedFiles, publishedNames } from '../../../schema/published/files.ts';
import { dataAddress, publishedSchemaAddress } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { tableOf } from '../../content/sources.ts';

/** A published JSON file, or a kind of them. */
export interface ListedFile {
  /** /data/clients/<client>.json */
  path: string;
  what: string;
  /** Where it is; of a kind the first. */
  address: string;
  /** Whether there are several. */
  isKind: boolean;
  schema: string;
}

/** The published JSON files in their order. */
export function listPublished(content: SiteContent): ListedFile[] {
  const [capability] = content.capabilities;
  const ids: Record<string, string | undefined> = {
    client: content.clients[0]?.id,
    capability: capability?.id,
    revision: capability && tableOf(content, capability).revisions[0]?.id,
  };
  return publishedNames.map((name) => {
    const { path, what } = publishedFiles[name];
    return {
      path: dataAddress(path).replaceAll(/\{(\w+)\}/g, '<$1>'),
      what,
      address: dataAddress(path).replaceAll(/\{(\w+)\}/g, (_all, part: string) => ids[part] ?? ''),
      isKind: path.includes('{'),
      schema: publishedSchemaAddress(name),
    };
  });
}
