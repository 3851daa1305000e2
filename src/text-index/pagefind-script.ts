import { buildTextIndex } from './build-text-index.ts';

/** Pagefind's script under this name is bundled with the scripts of the site, so that it fits the index and costs no request. */
const moduleName = 'virtual:pagefind';

/** A plugin of the bundler. Pagefind's script is the same whatever the index. */
export function pagefindScript() {
  let script: Promise<string> | undefined;
  const readScript = () => (script ??= buildTextIndex([]).then((index) => index.script));
  return {
    name: 'pagefind-script',
    resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: async (id: string) => (id === `\0${moduleName}` ? readScript() : undefined),
  };
}
