declare module 'virtual:pagefind' {
  import type { Pagefind, searchOptions } from '../domain/search/text/pagefind.ts';

  /** Pagefind for one index; what it needs is loaded beginning with the call. */
  export function createInstance(options: typeof searchOptions & { basePath: string }): Pagefind;
}
