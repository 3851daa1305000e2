import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';

const weights = new WeakMap<Buffer, number>();

/** The bytes of a file as a good host sends it, with brotli at its best; of a file that is not there, none. */
export function weigh({ files }: BuiltSite, file: string): number {
  const content = files.get(file);
  if (content === undefined) return 0;
  const weight =
    weights.get(content) ?? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  weights.set(content, weight);
  return weight;
}

export function weighAll(site: BuiltSite, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + weigh(site, file), 0);
}
